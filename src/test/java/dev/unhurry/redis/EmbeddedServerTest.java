package dev.unhurry.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Claim;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.DutySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.Jedis;

/** The server of our own starts, ends and comes back with everything. */
class EmbeddedServerTest {
  private static final Instant DUE = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir private Path data;

  private static Duty duty(String subject) {
    return Duty.about(subject, new TeamId("T0PAPER"), "remind", DUE, Map.of());
  }

  private static void kill(ProcessHandle process) throws Exception {
    process.destroyForcibly();
    process.onExit().get(5, TimeUnit.SECONDS);
  }

  @Test
  void it_asks_for_a_password_that_no_list_of_processes_shows() {
    try (EmbeddedServer server = EmbeddedServer.start(data);
        Jedis stranger = new Jedis(server.address().place())) {
      assertThatThrownBy(stranger::ping).hasMessageContaining("NOAUTH");
      String line = server.process().info().commandLine().orElse("");
      assertThat(line).contains("redis").doesNotContain(password(server));
      assertThat(server.address().toString()).doesNotContain(password(server));
    }
  }

  private static String password(EmbeddedServer server) {
    return server.address().password().orElseThrow();
  }

  @Test
  void nobody_else_may_read_its_folder() throws IOException {
    Assumptions.assumeTrue(
        Files.getFileStore(data).supportsFileAttributeView("posix"), "needs POSIX permissions");
    try (EmbeddedServer server = EmbeddedServer.start(data)) {
      assertThat(server.process().isAlive()).isTrue();
      assertThat(
              PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("redis"))))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void it_ends_when_it_is_closed_and_closing_twice_is_harmless() {
    EmbeddedServer server = EmbeddedServer.start(data);
    ProcessHandle process = server.process();
    server.close();
    server.close();
    assertThat(process.isAlive()).isFalse();
    assertThat(data.resolve("redis/redis.pid")).doesNotExist();
  }

  @Test
  void what_was_kept_is_there_after_a_restart() {
    try (Cellar cellar = open()) {
      cellar.diary().register(duty("a").team(), List.of(duty("a")));
    }
    try (Cellar cellar = open()) {
      assertThat(cellar.diary().claim(duty("a").team(), 5))
          .extracting(Claim::duty)
          .containsExactly(duty("a"));
    }
  }

  private Cellar open() {
    return Cellar.open(Optional.empty(), data, Optional.of(() -> DUE), DutySettings.DEFAULTS);
  }

  @Test
  void a_server_that_is_killed_comes_back_by_itself_with_everything() throws Exception {
    try (EmbeddedServer server = EmbeddedServer.start(data);
        Wire wire = new Wire(server.address().client(), server::revive, Optional.of(() -> DUE))) {
      RedisDiary diary = new RedisDiary(wire, DutySettings.DEFAULTS);
      diary.register(duty("a").team(), List.of(duty("a")));
      ProcessHandle first = server.process();
      kill(first);
      diary.register(duty("b").team(), List.of(duty("b")));
      assertThat(server.process().pid()).isNotEqualTo(first.pid());
      assertThat(diary.claim(duty("a").team(), 5))
          .extracting(Claim::duty)
          .containsExactlyInAnyOrder(duty("a"), duty("b"));
    }
  }

  @Test
  void a_second_bot_on_the_folder_is_refused_in_one_line() {
    try (EmbeddedServer server = EmbeddedServer.start(data)) {
      assertThatThrownBy(() -> EmbeddedServer.start(data))
          .isInstanceOf(RedisUnavailable.class)
          .hasMessageStartingWith("Another Unhurry uses the data folder " + data)
          .hasMessageContaining("REDIS_URL")
          .hasMessageNotContaining("\n");
      assertThat(server.process().isAlive()).isTrue();
    }
    EmbeddedServer.start(data).close();
  }

  @Test
  void a_server_that_outlived_its_bot_is_ended_before_the_next_starts() throws Exception {
    try (LoneBot bot = LoneBot.start(data)) {
      assertThatThrownBy(() -> EmbeddedServer.start(data)).hasMessageStartingWith("Another");
      ProcessHandle orphan = bot.server();
      bot.kill();
      assertThat(orphan.isAlive()).isTrue();
      try (Cellar cellar = open()) {
        assertThat(orphan.isAlive()).isFalse();
        assertThat(cellar.diary().claim(LoneBot.PROMISED.team(), 5))
            .extracting(Claim::duty)
            .containsExactly(LoneBot.PROMISED);
      }
    }
  }

  @Test
  void it_ends_with_a_bot_that_is_told_to_end() throws Exception {
    try (LoneBot bot = LoneBot.start(data)) {
      ProcessHandle server = bot.server();
      bot.terminate();
      assertThat(server.isAlive()).isFalse();
    }
  }

  @Test
  void a_process_that_was_given_the_old_id_is_left_alone() throws Exception {
    Path elsewhere = Files.createDirectory(data.resolve("elsewhere"));
    try (EmbeddedServer neighbour = EmbeddedServer.start(elsewhere)) {
      Path pidFile = Files.createDirectories(data.resolve("mine/redis")).resolve("redis.pid");
      Files.writeString(pidFile, neighbour.process().pid() + "\n");
      Files.setLastModifiedTime(pidFile, FileTime.from(DUE));
      EmbeddedServer.start(data.resolve("mine")).close();
      assertThat(neighbour.process().isAlive()).isTrue();
    }
  }

  @Test
  void a_spoilt_note_of_the_old_id_does_no_harm() throws IOException {
    Files.writeString(
        Files.createDirectories(data.resolve("redis")).resolve("redis.pid"), "no number");
    EmbeddedServer.start(data).close();
  }

  @Test
  void an_old_server_on_the_path_is_passed_over() throws IOException {
    Path old = script("Redis server v=6.0.16 sha=00000000:0 malloc=jemalloc-5.2.1 bits=64");
    ServerBinary binary = ServerBinary.find(old.toString(), data.resolve("bin"));
    assertThat(binary.path()).startsWith(data.resolve("bin"));
    assertThat(binary.version()).hasToString("6.2");
  }

  @Test
  void a_newer_server_on_the_path_is_taken() throws IOException {
    Path newer = script("Redis server v=7.0.15 sha=00000000:0 malloc=jemalloc-5.3.0 bits=64");
    String path = data.resolve("nothing") + java.io.File.pathSeparator + newer;
    ServerBinary binary = ServerBinary.find(path, data.resolve("bin"));
    assertThat(binary.path()).isEqualTo(newer.resolve("redis-server"));
    assertThat(binary.version()).hasToString("7.0");
    assertThat(data.resolve("bin")).doesNotExist();
  }

  private Path script(String answer) throws IOException {
    Path folder = Files.createDirectory(data.resolve("path"));
    Path file = folder.resolve("redis-server");
    Files.writeString(file, "#!/bin/sh\necho '" + answer + "'\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return folder;
  }

  @Test
  void data_of_a_newer_redis_is_not_passed_over() throws IOException {
    Files.createDirectories(data.resolve("redis/appendonlydir"));
    assertThatThrownBy(() -> EmbeddedServer.start(data, ""))
        .isInstanceOf(RedisUnavailable.class)
        .hasMessageContaining("Redis 7 or newer");
  }
}
