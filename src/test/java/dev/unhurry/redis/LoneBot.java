package dev.unhurry.redis;

import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.DutySettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A bot in a process of its own, so that it can be killed: it promises one thing and waits. */
final class LoneBot implements AutoCloseable {
  static final Duty PROMISED =
      Duty.about(
          "lone", new TeamId("T0LONE"), "remind", Instant.parse("2026-11-23T12:00:00Z"), Map.of());

  private final Process process;

  private LoneBot(Process process) {
    this.process = process;
  }

  /** Promises, and waits until its input ends or it is killed. */
  public static void main(String[] arguments) throws IOException {
    try (Cellar cellar =
        Cellar.open(
            Optional.empty(), Path.of(arguments[0]), Optional.empty(), DutySettings.DEFAULTS)) {
      cellar.diary().register(PROMISED.team(), List.of(PROMISED));
      System.out.println("promised");
      System.in.transferTo(OutputStream.nullOutputStream());
    }
  }

  /** Starts one and waits until its promise is written. */
  static LoneBot start(Path data) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LoneBot.class.getName(),
                data.toString())
            .redirectErrorStream(true)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.equals("promised")) {
        return new LoneBot(process);
      }
      said.append(line).append('\n');
    }
    throw new IllegalStateException("the bot ended: " + said);
  }

  /** The server that it started. */
  ProcessHandle server() {
    return process.children().findFirst().orElseThrow();
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
  }

  /** Ends it as a system does, without its asking for it. */
  void terminate() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the bot does not end");
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
