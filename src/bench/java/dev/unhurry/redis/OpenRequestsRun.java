package dev.unhurry.redis;

import dev.unhurry.Books;
import dev.unhurry.Outside;
import dev.unhurry.Unhurry;
import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.FakeHistory;
import dev.unhurry.chat.FakeMessenger;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.config.Settings;
import dev.unhurry.duty.Claim;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.DutySettings;
import dev.unhurry.duty.TurnedTime;
import dev.unhurry.nudge.NudgeSettings;
import dev.unhurry.request.RequestSettings;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Conduct;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.UrgencySettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * A workspace with tens of thousands of open requests, heard through the real hall into a real
 * Redis: what each takes there, and how long claims, replies and a full App Home take. {@code mvn
 * -q -Pbench test-compile exec:exec -Dbench.main=dev.unhurry.redis.OpenRequestsRun -Dbench=50000}
 */
public final class OpenRequestsRun {
  private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
  private static final TeamId TEAM = new TeamId("T0BENCH0001");
  private static final int PEOPLE = 1_000;
  private static final int CHANNELS = 50;
  private static final int BUSY = 500;
  private static final List<String> ZONES =
      List.of("Europe/Lisbon", "Asia/Tokyo", "America/New_York", "Asia/Kolkata");

  private final TurnedTime time = new TurnedTime(MONDAY);
  private final EmbeddedServer server = EmbeddedServer.start(Path.of("target/bench-data"));
  private final Cellar cellar;
  private final Unhurry unhurry;
  private final int requests;
  private final List<Message> asks = new ArrayList<>();

  private OpenRequestsRun(int requests) {
    this.requests = requests;
    SharedRedis.look(server, redis -> redis.flushAll());
    cellar =
        Cellar.open(
            Optional.of(SharedRedis.url(server)),
            Path.of("unused"),
            Optional.of(time),
            DutySettings.DEFAULTS);
    FakeDirectory directory = new FakeDirectory();
    for (int number = 0; number < PEOPLE; number++) {
      Actor actor = new Actor(TEAM, user(number));
      ZoneId zone = ZoneId.of(ZONES.get(number % ZONES.size()));
      directory.know(
          new Person(actor, "P" + number, Person.Standing.MEMBER, Optional.of(zone)));
    }
    Books books =
        new Books(
            cellar.diary(),
            cellar.requests(),
            cellar.rounds(),
            cellar.rules(),
            cellar.hints(),
            cellar.personal(),
            cellar.outages());
    unhurry =
        new Unhurry(
            settings(),
            new Outside(new FakeMessenger(time), directory, new FakeHistory(), books, time));
  }

  private static Settings settings() {
    ChannelRules rules =
        ChannelRules.of(
            new Conduct(Mode.PRIVATE, Level.STRICT), UrgencySettings.DEFAULTS.usual().answers());
    return new Settings(
        AvailabilitySettings.DEFAULTS,
        new UrgencySettings(rules, Map.of()),
        NudgeSettings.DEFAULTS,
        DutySettings.DEFAULTS,
        RequestSettings.DEFAULTS,
        Map.of());
  }

  private static UserId user(int number) {
    return new UserId("U%010d".formatted(number));
  }

  /** The first 500 ask the same person, the others anybody; over a day, in many channels. */
  private Message ask(int number) {
    UserId asked = number < BUSY ? user(0) : user(1 + number % (PEOPLE - 1));
    UserId asker = user(1 + (number * 7 + 3) % (PEOPLE - 1));
    Instant at = MONDAY.plusMillis(number * 1_700L).plusNanos(number % 1_000 * 1_000L);
    ChannelId channel = new ChannelId("C%010d".formatted(number % CHANNELS));
    String text = "<@%s> can you review <https://example.org/%d>?".formatted(asked, number);
    MessageRef ref = new MessageRef(TEAM, channel, MessageTs.at(at));
    return new Message(ref, asker, false, text, Optional.empty());
  }

  private void run() {
    opens();
    shows("App Home of somebody with " + BUSY + " open requests", 30, this::home);
    replies();
    claims();
    cellar.close();
    server.close();
  }

  private void opens() {
    long start = System.nanoTime();
    long before = memory();
    for (int number = 0; number < requests; number++) {
      Message ask = ask(number);
      asks.add(ask);
      if (ask.ref().posted().isAfter(time.instant())) {
        time.turnTo(ask.ref().posted());
      }
      unhurry.hall().heard(ask);
      keepsWhatIsDue();
    }
    long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
    long bytes = memory() - before;
    say("%,d requests opened in %d s, %,d bytes each in Redis", requests, seconds, bytes / requests);
    for (String key : List.of("request", "duty", "due")) {
      String name = "uh:1:{" + TEAM + "}:" + key;
      SharedRedis.look(
          server,
          redis ->
              say("  of them %s: %,d", key, redis.memoryUsage(name, 0) / Math.max(1, requests)));
    }
    SharedRedis.look(
        server, redis -> say("  duties: %,d", redis.zcard("uh:1:{" + TEAM + "}:due")));
  }

  private void keepsWhatIsDue() {
    while (unhurry.runner().turn(TEAM) > 0) {
      // Until nothing is due any more.
    }
  }

  private long memory() {
    long[] used = new long[1];
    SharedRedis.look(
        server,
        redis ->
            used[0] =
                redis
                    .info("memory")
                    .lines()
                    .filter(line -> line.startsWith("used_memory:"))
                    .mapToLong(line -> Long.parseLong(line.substring(line.indexOf(':') + 1).strip()))
                    .sum());
    return used[0];
  }

  private void home() {
    unhurry.desks().home().home(new Actor(TEAM, user(0)), time.instant());
  }

  private void replies() {
    int[] next = {BUSY};
    SharedRedis.look(server, redis -> redis.configResetStat());
    shows("thread reply that answers", 1_000, () -> reply(next[0]++));
    SharedRedis.look(
        server,
        redis ->
            say(
                "  calls: %s",
                redis.info("commandstats").lines().filter(line -> line.contains("evalsha")).toList()));
    shows("thread reply to what is not followed", 1_000, () -> reply(BUSY));
  }

  private void reply(int number) {
    Message ask = asks.get(number);
    Instant at = time.instant();
    unhurry
        .hall()
        .heard(
            new Message(
                ask.ref().at(MessageTs.at(at)),
                user(1 + number % (PEOPLE - 1)),
                false,
                "Looks good, two remarks in the file.",
                Optional.of(ask.ref().ts())));
  }

  private void claims() {
    time.pass(Duration.ofDays(1));
    Diary diary = cellar.diary();
    List<Claim> taken = new ArrayList<>();
    shows(
        "claim of up to 20 due duties",
        1_000,
        () -> {
          taken.clear();
          taken.addAll(diary.claim(TEAM, 20));
        });
    shows("claim of one due duty", 1_000, () -> diary.claim(TEAM, 1));
    shows("sweep that finds nothing new", 100, () -> diary.nextDue(TEAM));
  }

  private static void shows(String what, int times, Runnable work) {
    for (int warm = 0; warm < Math.min(times / 10, 20); warm++) {
      work.run();
    }
    long[] nanos =
        LongStream.range(0, times)
            .map(
                round -> {
                  long start = System.nanoTime();
                  work.run();
                  return System.nanoTime() - start;
                })
            .sorted()
            .toArray();
    say(
        "%s: median %.2f ms, p99 %.2f ms, worst %.2f ms",
        what,
        nanos[times / 2] / 1e6,
        nanos[Math.min(times - 1, times * 99 / 100)] / 1e6,
        nanos[times - 1] / 1e6);
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  public static void main(String[] arguments) {
    new OpenRequestsRun(arguments.length == 0 ? 50_000 : Integer.parseInt(arguments[0])).run();
    System.exit(0);
  }
}
