package dev.unhurry.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Claim;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.DutySettings;
import dev.unhurry.redis.Cellar;
import dev.unhurry.redis.OldServer;
import dev.unhurry.sandbox.LocalSlack;
import dev.unhurry.sandbox.world.World;
import dev.unhurry.stories.OwnRedis;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sound and broken set-ups, and every word the doctor says of them. */
class DoctorTest {
  private static final TeamId LUMEN = new TeamId(World.TEAM);

  @TempDir private Path folder;

  private final LocalSlack slack = LocalSlack.start(0, Instant.parse("2026-11-24T09:30:00Z"));
  private final Map<String, String> variables =
      new HashMap<>(
          Map.of(
              "SLACK_API_URL", slack.api().toString(),
              "SLACK_BOT_TOKEN", slack.botToken(),
              "SLACK_APP_TOKEN", slack.appToken()));

  private OwnRedis redis;

  DoctorTest() {
    slack.grant(manifest());
  }

  @AfterEach
  void close() {
    slack.close();
    if (redis != null) {
      redis.close();
    }
  }

  private static List<String> manifest() {
    return Manifest.inTheJar().scopes().stream().map(Manifest.Scope::name).toList();
  }

  /** What is said, with signs in place of what differs from run to run. */
  private String said() {
    Report report = DoctorCommand.report(variables, folder);
    assertThat(report.text()).doesNotContain("hush", slack.botToken(), slack.appToken());
    assertThat(report.hasFaults()).isNotEqualTo(report.text().endsWith("The bot can start."));
    return report
        .text()
        .replace(folder.toAbsolutePath().toString(), "/bot")
        .replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:PORT")
        .replaceAll("[Vv]ersion \\d+\\.\\d+\\.\\d+ answers", "Version 7.0.15 answers")
        .replaceAll("redis-server \\d\\.\\d that it brings", "redis-server 6.2 that it brings")
        .replaceAll("uses (less than )?\\d+ MB", "uses 1 MB");
  }

  private void redis(String... settings) throws IOException {
    redis = OwnRedis.start(folder.resolve("redis"), settings);
    variables.put("REDIS_URL", redis.url().toString());
  }

  @Test
  void a_sound_set_up() throws IOException {
    redis("--appendonly", "yes");
    assertThat(said())
        .isEqualTo(
            """
            ok     Configuration: It holds no mistakes.
            ok     Redis: Version 7.0.15 answers at redis://127.0.0.1:PORT/0.
            ok     Redis memory: When it is full it refuses to write and throws nothing away; it uses 1 MB, without a limit.
            ok     Redis on disk: Promises are on disk within a second.
            ok     Set aside: No promise had to be set aside.
            ok     Bot token: Slack knows it as unhurry in the workspace Lumen Studio.
            ok     Scopes: The bot may do everything that it has to.
            ok     App token: Slack takes it and opens a socket with it.
            ok     Clock: This machine and Slack agree on the time.

            9 ok, 0 notes, 0 faults. The bot can start.""");
  }

  @Test
  void without_a_redis_of_ones_own_the_folder_is_looked_at_and_left_alone() {
    variables.put("PATH", "");
    assertThat(said())
        .contains(
            """
            ok     Redis: REDIS_URL is not set: the bot starts the redis-server 6.2 that it brings.
            ok     Data folder: /bot/data/redis can be written, and nobody uses it.
            """);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_folder_in_which_a_bot_is_at_work() throws IOException {
    Path lock = Files.createDirectories(folder.resolve("data/redis")).resolve("owner.lock");
    try (FileChannel bot =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = bot.lock()) {
      assertThat(held.isValid()).isTrue();
      assertThat(said())
          .contains(
              """
              note   Data folder: A bot is at work in /bot/data/redis. I left it alone.
                     If a second one is to run beside it, name another folder with UNHURRY_DATA, or give both one REDIS_URL.
              """)
          .endsWith("6 ok, 1 note, 0 faults. The bot can start.");
    }
  }

  @Test
  void a_folder_that_cannot_be_written() throws IOException {
    Files.writeString(folder.resolve("data"), "a file where the folder should be");
    assertThat(said())
        .contains(
            """
            fault  Data folder: /bot/data/redis cannot be written.
                   Let the user who runs the bot write there, or name another folder with UNHURRY_DATA.
            """);
  }

  @Test
  void mistakes_in_the_file_do_not_hide_the_rest() throws IOException {
    Files.createDirectories(folder.resolve("config"));
    Files.writeString(
        folder.resolve("config/unhurry.yml"), "hours:\n  from: 25:00\nnudge:\n  grace: soon\n");
    redis("--appendonly", "yes");
    assertThat(said())
        .startsWith(
            """
            fault  Configuration: It has 2 mistakes.
                   1. hours.from (25:00) must be a time like 09:00 [/bot/config/unhurry.yml, line 2]
                   2. nudge.grace (soon) must be a duration like 2m, from 1s to 1h [/bot/config/unhurry.yml, line 4]
                   Correct each where it stands.
            ok     Redis: Version 7.0.15 answers at redis://127.0.0.1:PORT/0.
            """)
        .endsWith("8 ok, 0 notes, 1 fault. Mend what is at fault, then ask again.");
  }

  @Test
  void mistakes_in_the_environment_leave_nothing_to_look_at() {
    variables.put("SLACK_BOT_TOKEN", "xapp-1-hush-of-the-app");
    variables.put("SANDBOX_PORT", "many");
    assertThat(said())
        .isEqualTo(
            """
            fault  Configuration: It has 2 mistakes.
                   1. SLACK_BOT_TOKEN (****) must be the bot's token, which starts with xoxb-; an xapp- token is for SLACK_APP_TOKEN
                   2. SANDBOX_PORT (many) must be a whole number from 0 to 65535
                   Correct each where it stands.
            note   Redis and Slack: I did not look at them, because a mistake is in the environment.
                   Correct it first, then ask again.

            0 ok, 1 note, 1 fault. Mend what is at fault, then ask again.""");
  }

  @Test
  void a_redis_that_does_not_answer() {
    variables.put("REDIS_URL", "redis://:hush@127.0.0.1:1");
    assertThat(said())
        .isEqualTo(
            """
            ok     Configuration: It holds no mistakes.
            fault  Redis: Redis at redis://127.0.0.1:PORT/0 does not answer.
                   Start it or correct REDIS_URL.
            ok     Bot token: Slack knows it as unhurry in the workspace Lumen Studio.
            ok     Scopes: The bot may do everything that it has to.
            ok     App token: Slack takes it and opens a socket with it.
            ok     Clock: This machine and Slack agree on the time.

            5 ok, 0 notes, 1 fault. Mend what is at fault, then ask again.""");
  }

  @Test
  void a_redis_in_which_the_bot_may_not_read() throws IOException {
    redis("--user", "bot", "on", ">hush", "~*", "+@all", "-hkeys");
    variables.put("REDIS_URL", "redis://bot:hush@127.0.0.1:" + redis.url().getPort());
    assertThat(said())
        .containsPattern("fault  Redis: Redis at redis://\\S+ refuses us: NOPERM .*hkeys")
        .contains("ok     App token: Slack takes it and opens a socket with it.")
        .endsWith("5 ok, 0 notes, 1 fault. Mend what is at fault, then ask again.");
  }

  @Test
  void a_redis_that_forgets() throws IOException {
    redis("--save", "", "--maxmemory", "64mb", "--maxmemory-policy", "allkeys-lru");
    assertThat(said())
        .contains(
            """
            ok     Redis: Version 7.0.15 answers at redis://127.0.0.1:PORT/0.
            fault  Redis memory: When it is full it throws promises away (allkeys-lru); it uses 1 MB of 64 MB.
                   Set maxmemory-policy noeviction.
            fault  Redis on disk: It saves nothing: a restart of it loses every promise.
                   Set appendonly yes and appendfsync everysec.
            ok     Set aside: No promise had to be set aside.
            """)
        .endsWith("7 ok, 0 notes, 2 faults. Mend what is at fault, then ask again.");
  }

  @Test
  void a_redis_that_might_forget() throws IOException {
    redis("--save", "3600 1", "--maxmemory-policy", "allkeys-lru");
    assertThat(said())
        .contains(
            """
            note   Redis memory: It would throw things away when full (allkeys-lru), but has no limit to reach.
                   Set maxmemory-policy noeviction. Then nothing is lost if somebody sets a limit one day.
            note   Redis on disk: It saves only now and then: a crash loses the promises since then.
                   Set appendonly yes and appendfsync everysec.
            """)
        .endsWith("7 ok, 2 notes, 0 faults. The bot can start.");
  }

  @Test
  void a_redis_that_is_too_old() throws IOException {
    try (OldServer old = new OldServer("5.0.7")) {
      variables.put("REDIS_URL", "redis://127.0.0.1:" + old.port());
      assertThat(said())
          .contains(
              """
              fault  Redis: Redis at redis://127.0.0.1:PORT/0 is 5.0.7.
                     Version 6.2 or newer is needed.
              """);
    }
  }

  @Test
  void promises_that_were_set_aside() throws IOException {
    redis("--appendonly", "yes");
    park("2026-11-03T09:00:00Z");
    assertThat(said())
        .contains(
            """
            note   Set aside: 1 promise could not be kept and was set aside; it was due on 3 November 2026 at 09:00 UTC.
                   The bot's log of that time says why, beside the word "parked".
            """);
    park("2026-11-04T09:00:00Z");
    assertThat(said())
        .contains(
            "2 promises could not be kept and were set aside; the oldest was due on 3 November"
                + " 2026 at 09:00 UTC.");
  }

  private void park(String due) {
    try (Cellar cellar =
        Cellar.open(
            Optional.of(redis.url()),
            Path.of("unused"),
            Optional.of(() -> Instant.parse("2026-11-24T09:30:00Z")),
            DutySettings.DEFAULTS)) {
      Diary diary = cellar.diary();
      Duty duty = Duty.about("request at " + due, LUMEN, "remind", Instant.parse(due), Map.of());
      diary.register(LUMEN, List.of(duty));
      for (Claim claim : diary.claim(LUMEN, 8)) {
        assertThat(diary.park(claim, "channel_not_found")).isTrue();
      }
    }
  }

  @Test
  void over_http_no_app_token_is_missed() {
    variables.remove("SLACK_APP_TOKEN");
    variables.put("SLACK_SIGNING_SECRET", "hushofthisapp");
    variables.put("PATH", "");
    assertThat(said())
        .contains(
            """
            ok     Signing secret: It is set. Whether it is this app's shows when Slack posts for the first time.
            """)
        .endsWith("7 ok, 0 notes, 0 faults. The bot can start.");
  }

  @Test
  void both_ways_or_none_are_faults_because_the_bot_would_not_start() {
    variables.put("PATH", "");
    variables.put("SLACK_SIGNING_SECRET", "hushofthisapp");
    assertThat(said())
        .contains(
            """
            fault  Hearing Slack: SLACK_APP_TOKEN stands for Socket Mode and SLACK_SIGNING_SECRET for HTTP.
                   Unset the one that this app does not use.
            """)
        .endsWith("6 ok, 0 notes, 1 fault. Mend what is at fault, then ask again.");
    variables.keySet().removeAll(List.of("SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"));
    assertThat(said())
        .contains(
            """
            fault  Hearing Slack: Nothing says how.
                   For Socket Mode set SLACK_APP_TOKEN: api.slack.com/apps > your app > Basic Information > App-Level Tokens, with the scope connections:write.
                   For HTTP set SLACK_SIGNING_SECRET: Basic Information > Signing Secret.
            """);
  }

  @Test
  void tokens_that_slack_refuses() {
    variables.put("SLACK_BOT_TOKEN", "xoxb-1-hush-of-the-bot");
    variables.put("SLACK_APP_TOKEN", "xapp-1-hush-of-the-app");
    variables.put("REDIS_URL", "redis://127.0.0.1:1");
    assertThat(said())
        .endsWith(
            """
            fault  Bot token: Slack refused the bot token (SLACK_BOT_TOKEN, xoxb-...): invalid_auth.
                   Get a new one at api.slack.com/apps > your app > OAuth & Permissions.
            fault  App token: Slack refused the app token (SLACK_APP_TOKEN, xapp-...): invalid_auth.
                   Get a new one at api.slack.com/apps > your app > Basic Information > App-Level Tokens, with the scope connections:write.

            1 ok, 0 notes, 3 faults. Mend what is at fault, then ask again.""");
  }

  @Test
  void a_slack_that_does_not_answer_is_told_once() {
    variables.put("SLACK_API_URL", "http://127.0.0.1:1/api/");
    variables.put("REDIS_URL", "redis://127.0.0.1:1");
    assertThat(said())
        .endsWith(
            """
            fault  Bot token: Slack does not answer at http://127.0.0.1:PORT/api/ (ConnectException).
                   Check the network and SLACK_API_URL.

            1 ok, 0 notes, 2 faults. Mend what is at fault, then ask again.""");
  }

  @Test
  void scopes_that_are_missing_and_one_too_many() {
    variables.put("REDIS_URL", "redis://127.0.0.1:1");
    List<String> most =
        manifest().stream()
            .filter(scope -> !List.of("reactions:read", "im:write").contains(scope))
            .filter(scope -> !scope.equals("groups:history"))
            .toList();
    slack.grant(most);
    assertThat(said())
        .contains(
            """
            fault  Scopes: 2 that the bot needs are not granted.
                   reactions:read: a check mark settles a request, eyes hold its reminder, a pushpin opens one
                   im:write: opens the private conversation, so that an unclear reminder can be looked up
                   Paste manifest.yml at api.slack.com/apps > your app > App Manifest, then reinstall.
            note   Scopes: Not granted, so this does not work:
                   groups:history: hears private channels too where it was invited
                   If you can do without, leave it so; else reinstall the app and allow it.
            """);
    slack.grant(Stream.concat(manifest().stream(), Stream.of("admin", "files:read")).toList());
    assertThat(said())
        .contains(
            """
            note   Scopes: Granted, though the bot has no use for it: admin, files:read.
                   Take it away under OAuth & Permissions of your app. The token keeps it until the app is uninstalled and installed anew.
            """);
  }
}
