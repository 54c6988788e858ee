package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ana in Lisbon asks Ben in Tokyo on Monday at 9. His list comes on Tuesday as his day begins,
 * 00:00 in Lisbon, a reminder at 04:12 there; his time is up on Wednesday as his day begins.
 */
@Timeout(180)
class DoNotDisturbStoryTest {
  private static final String ASK =
      "@ben can you check whether the export keeps umlauts? The release goes out Thursday.";
  private static final String REMINDER =
      "<@UANA0000001> is waiting for an answer from you in <#C00DESIGN>, asked Mon 23 Nov 18:00."
          + " It is due Wed 25 Nov 09:00.";

  private static final String LIST =
      "*Waiting for you*: 1 request\n"
          + "• <@UANA0000001> in <#C00DESIGN> · asked Mon 23 Nov 18:00"
          + " · *due Wed 25 Nov 09:00*";

  private static final String NEWS =
      """
      Wed 25 09:00 dm:ana unhurry: No answer yet from @ben to what you asked in #design, Mon 23 Nov 09:00. It was due Wed 25 Nov 00:00.
          [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
      """;

  @TempDir Path data;
  private OwnRedis redis;
  private House house;

  @BeforeEach
  void open() throws IOException {
    redis = OwnRedis.start(data.resolve("redis"));
    house = House.on("2026-11-23T09:00:00Z", redis.url());
  }

  @AfterEach
  void close() throws Exception {
    house.close();
    redis.close();
  }

  private void puts(String user, String what, Map<String, String> sign) {
    Map<String, Object> change = new HashMap<>(Map.of("user", user));
    change.put(what, sign.isEmpty() ? null : sign);
    house.script.send("PATCH", "users", change);
  }

  private void benWantsQuiet() {
    puts(
        "ben",
        "do_not_disturb",
        Map.of("start", "2026-11-24T03:00:00Z", "end", "2026-11-24T06:30:00Z"));
  }

  private static String asked() {
    return """
        Mon 23 09:00 #design ana: %s
        Mon 23 09:00 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Wed 25 Nov 00:00 yours.
            [off menu]
        """
        .formatted(ASK);
  }

  private static String listed(String at, String is) {
    return """
        %s dm:ben unhurry: *Waiting for you*: 1 request
            • @ana in #design · asked Mon 23 Nov 18:00 · *%s Wed 25 Nov 09:00*
            [Answer] [On it] [more] [off menu]
        """
        .formatted(at, is);
  }

  private static String reminded(String at) {
    return """
        %s dm:ben unhurry: @ana is waiting for an answer from you in #design, asked Mon 23 Nov 18:00. It is due Wed 25 Nov 09:00.
            [Answer] [On it] [more] [off menu]
        """
        .formatted(at);
  }

  @Test
  void a_reminder_waits_for_the_end_of_do_not_disturb() {
    house.posts("ana", ASK);
    benWantsQuiet();
    house.turnsTo("2026-11-24T06:29:59Z");
    assertThat(house.script.toldTo("ben")).containsExactly(LIST);
    house.turnsTo("2026-11-24T07:00:00Z");
    assertThat(house.told())
        .isEqualTo(asked() + listed("Tue 24 00:00", "due") + reminded("Tue 24 06:30"));
  }

  @Test
  void without_the_scope_it_comes_as_usual_and_slack_is_not_asked_again_for_an_hour() {
    house.slack.grant(
        Manifest.botScopes().stream().filter(scope -> !scope.equals("dnd:read")).toList());
    house.posts("ana", ASK);
    house.posts("ana", ASK.replace("umlauts", "emoji"));
    benWantsQuiet();
    house.turnsTo("2026-11-24T04:30:00Z");
    assertThat(house.script.toldTo("ben")).hasSize(3).endsWith(REMINDER, REMINDER);
    assertThat(house.script.blunders())
        .as("for the list, and four hours later for the first of two reminders")
        .containsExactly("dnd.info: missing_scope", "dnd.info: missing_scope");
  }

  @Test
  void a_vacation_emoji_holds_it_until_the_status_ends() {
    house.posts("ana", ASK);
    puts("ben", "status", Map.of("emoji", "palm_tree", "expiration", "2026-11-24T07:00:00Z"));
    house.turnsTo("2026-11-24T07:30:00Z");
    assertThat(house.told())
        .as("the list stands for the reminder that would come with it")
        .isEqualTo(asked() + listed("Tue 24 07:00", "due"));
  }

  @Test
  void a_status_without_an_end_is_looked_at_again_the_next_morning() {
    puts("ben", "status", Map.of("emoji", "palm_tree", "text", "Vacationing"));
    house.posts("ana", ASK);
    house.turnsTo("2026-11-25T00:00:00Z");
    assertThat(house.script.toldTo("ben")).isEmpty();
    puts("ben", "status", Map.of());
    house.turnsTo("2026-11-26T00:00:01Z");
    assertThat(house.told()).isEqualTo(asked() + listed("Wed 25 00:01", "was due") + NEWS);
  }

  @Test
  void somebody_in_a_meeting_is_reminded_as_usual() {
    house.posts("ana", ASK);
    puts("ben", "status", Map.of("emoji", "spiral_calendar_pad", "text", "In a meeting"));
    house.turnsTo("2026-11-24T05:00:00Z");
    assertThat(house.told())
        .isEqualTo(asked() + listed("Tue 24 00:00", "due") + reminded("Tue 24 04:12"));
  }

  @Test
  void whoever_asked_is_told_when_they_are_well_again() {
    house.posts("ana", ASK);
    puts(
        "ana",
        "status",
        Map.of("emoji", "face_with_thermometer", "expiration", "2026-11-25T23:59:59Z"));
    house.turnsTo("2026-11-26T08:59:59Z");
    assertThat(house.script.toldTo("ana")).isEmpty();
    house.turnsTo("2026-11-26T10:00:00Z");
    assertThat(house.script.toldTo("ana")).singleElement().asString().startsWith("No answer yet");
  }

  @Test
  void a_slack_that_does_not_say_is_waited_for_ten_minutes() {
    house.posts("ana", ASK);
    benWantsQuiet();
    house.turnsTo("2026-11-24T01:00:00Z");
    house.script.faults("dnd.info", "before", "error", 100);
    house.turnsTo("2026-11-24T04:21:59Z");
    assertThat(house.script.toldTo("ben")).containsExactly(LIST);
    house.turnsTo("2026-11-24T04:30:00Z");
    assertThat(house.told())
        .isEqualTo(asked() + listed("Tue 24 00:00", "due") + reminded("Tue 24 04:22"));
  }

  @Test
  void a_slack_that_says_it_a_minute_later_is_heard() {
    house.posts("ana", ASK);
    benWantsQuiet();
    house.turnsTo("2026-11-24T01:00:00Z");
    house.script.faults("dnd.info", "before", "drop", 2);
    house.turnsTo("2026-11-24T06:00:00Z");
    assertThat(house.script.toldTo("ben")).containsExactly(LIST);
    house.turnsTo("2026-11-24T06:31:00Z");
    assertThat(house.script.toldTo("ben")).containsExactly(LIST, REMINDER);
  }

  @Test
  void a_hang_of_slack_costs_seconds_and_no_message() {
    house.posts("ana", ASK);
    house.script.faults("dnd.info", "before", "hang", 1);
    long start = System.nanoTime();
    house.turnsTo("2026-11-24T00:05:00Z");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    assertThat(house.script.toldTo("ben")).containsExactly(LIST);
  }
}
