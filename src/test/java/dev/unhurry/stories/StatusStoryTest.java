package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two weeks of the weekly status in #general: Ana in Lisbon sets it up, Ben in Tokyo is off on
 * Fridays, Maya in New York is late, and Sam in Kolkata does not want to be asked.
 */
@Timeout(120)
class StatusStoryTest {
  private static final String TUESDAY = "2026-11-24T09:30:00Z";

  @TempDir Path data;
  private House house;
  private Runnable between = () -> {};

  @AfterEach
  void close() {
    house.close();
  }

  /** What is due now is done, and then whatever this story does between two things. */
  private void soon() {
    house.turns("PT1M");
    between.run();
  }

  private void later(String instant) {
    house.turnsTo(instant);
    between.run();
  }

  private void commands(String user, String text) {
    house.script.commands(user, "general", text);
    house.seesSomethingNew();
  }

  /** Sends a form and reads what stands there then. */
  private String submits(String user, JsonNode form, Map<String, Object> fields) {
    JsonNode answer = house.submits(user, form, fields);
    assertThat(answer.path("ok").asBoolean()).as("%s", answer).isTrue();
    return house.view(user).map(view -> view.at("/blocks/0/text/text").asText()).orElse("");
  }

  private void anaSetsItUp() {
    commands("ben", "hours 9-17 mon-thu");
    house.script.invites("ana", "general");
    soon();
    JsonNode rules = house.commandsForForm("ana", "general", "/async-rules");
    submits("ana", rules, Map.of("mode", "PRIVATE", "status", "own", "zone", "Lisbon"));
    soon();
  }

  private void benIsQuietAndAnaIsBlocked() {
    later("2026-11-26T02:00:00Z");
    house.presses("ben", "dm:ben", "status_quiet_week", "");
    later("2026-11-27T11:00:00Z");
    house.presses("sam", "dm:sam", "status_off", "never C00GENERAL:2026-11-23");
    JsonNode form = house.pressesForForm("ana", "dm:ana", "status_write");
    Map<String, Object> written =
        Map.of(
            "q0", "Empty states",
            "q1", "Icons",
            "q2", "Which font do we buy?",
            "help", List.of("ben"),
            "ask", List.of("yes"));
    assertThat(submits("ana", form, written))
        .isEqualTo(
            "Noted for <#C00GENERAL>, week of 23 November. The digest comes Mon 30 Nov 12:00, your"
                + " time; `/async-status` there changes what you wrote.");
    soon();
    commands("ana", "");
  }

  private void benAnswersAndMayaIsLate() {
    later("2026-11-30T01:00:00Z");
    house.script.replies("ben", "general", blocker(), "The one we have; it has all the weights.");
    soon();
    commands("ana", "");
    later("2026-11-30T15:30:00Z");
    JsonNode form = house.commandsForForm("maya", "general", "/async-status");
    assertThat(submits("maya", form, Map.of("q0", "Pricing page, cheapest last")))
        .isEqualTo("Noted. It joins the digest of the week of 23 November in a moment.");
    soon();
  }

  private String blocker() {
    return posts("is blocked").get(0).path("ts").asText();
  }

  private List<JsonNode> posts(String words) {
    return house.script.sees("ben", "general").stream()
        .filter(one -> one.path("text").asText().contains(words))
        .toList();
  }

  private void secondWeek() {
    later("2026-12-03T02:00:00Z");
    JsonNode ben = house.pressesForForm("ben", "dm:ben", "status_write");
    submits("ben", ben, Map.of("q0", "Month jump", "q2", "nothing"));
    later("2026-12-04T11:00:00Z");
    JsonNode ana = house.pressesForForm("ana", "dm:ana", "status_write");
    submits("ana", ana, Map.of("q1", "The date picker", "q2", ""));
    later("2026-12-07T09:00:00Z");
    later("2026-12-08T00:00:00Z");
  }

  private String twoWeeks() {
    anaSetsItUp();
    benIsQuietAndAnaIsBlocked();
    benAnswersAndMayaIsLate();
    secondWeek();
    return house.told();
  }

  private static int count(String told, String line) {
    return told.split(line, -1).length - 1;
  }

  @Test
  void two_weeks_read_like_this() throws IOException {
    try (OwnRedis redis = OwnRedis.start(data.resolve("redis"))) {
      // Nothing but the clock moves it: on a tick an edit might stand a minute early.
      house = House.on(TUESDAY, redis.url());
      String told = twoWeeks();
      assertThat(told).isEqualTo(READS);
      everybodyIsAskedOnceAWeek(told);
      theDigestStandsOnceAndNamesNobodyWhoIsMissing();
    }
  }

  /** Sam turns it off in the first week; only Maya lets a question wait until she is reminded. */
  private static void everybodyIsAskedOnceAWeek(String told) {
    for (String person : List.of("ana", "ben", "maya")) {
      assertThat(count(told, "dm:" + person + " unhurry: Time for")).as(person).isEqualTo(2);
    }
    assertThat(count(told, "dm:sam unhurry: Time for")).isEqualTo(1);
    assertThat(count(told, "dm:maya unhurry: There is still time")).isEqualTo(2);
    assertThat(count(told, "unhurry: There is still time")).isEqualTo(2);
  }

  private void theDigestStandsOnceAndNamesNobodyWhoIsMissing() {
    assertThat(posts("Weekly status, week of 23 November")).hasSize(1);
    assertThat(posts("Weekly status, week of 30 November"))
        .hasSize(1)
        .first()
        .extracting(JsonNode::toString)
        .asString()
        .contains("Heard from 2 of 3")
        .doesNotContainIgnoringCase("maya")
        .doesNotContainIgnoringCase("sam");
  }

  @Test
  void a_bot_that_is_started_again_in_between_changes_nothing() throws IOException {
    try (OwnRedis redis = OwnRedis.start(data.resolve("redis"))) {
      house = House.on(TUESDAY, redis.url());
      between = () -> house.restarts(redis.url());
      assertThat(twoWeeks()).isEqualTo(READS);
    }
  }

  private static final String READS =
      """
      Tue 24 09:30 #general (only ben) unhurry: Your hours are now *Monday to Thursday, 09:00 to 17:00*, in every channel.
          Your next list comes tomorrow 09:00.
          Times are in Asia/Tokyo, the time zone of your Slack profile.
          [Undo]
      Tue 24 09:30 dm:ana unhurry: Thanks for inviting me to #general. I help people there to ask with context and to get answers in each other's working hours. For now I only watch and say nothing there. To switch me on, write `/async-rules` in that channel. I say this once. Until somebody switches me on, nothing more comes from me.
      Tue 24 09:31 #general unhurry: @ana changed the rules here: mode is private now, the time zone is Europe/Lisbon now and a weekly status starts, with a private question Fri 10:00 in your own time zone and a digest Mon 12:00 in the channel's. `/async-rules` shows them all.
      Thu 26 01:00 dm:ben unhurry: Time for your update in #general, week of 23 November. The digest comes Mon 30 Nov 21:00, your time. A line or two is enough.
          [Write my update] [Quiet week] [off menu]
      Thu 26 02:00 dm:ben now reads: unhurry: Noted: a quiet week in #general, week of 23 November. If something comes up, `/async-status` there changes it.
      Fri 27 04:30 dm:sam unhurry: Time for your update in #general, week of 23 November. The digest comes Mon 30 Nov 17:30, your time. A line or two is enough.
          [Write my update] [Quiet week] [off menu]
      Fri 27 10:00 dm:ana unhurry: Time for your update in #general, week of 23 November. The digest comes Mon 30 Nov 12:00, your time. A line or two is enough.
          [Write my update] [Quiet week] [off menu]
      Fri 27 11:00 dm:sam now reads: unhurry: All right, I do not ask you for #general any more. `/async-status` there still takes what you write, and `/async-status on` brings my question back.
      Fri 27 11:00 #general unhurry: @ana is blocked and asks @ben: Which font do we buy?
      Fri 27 11:00 #general (only ana) unhurry: @ben is off until Mon 30 Nov 00:00 your time, 09:00 theirs; expect an answer by Tue 1 Dec 00:00 yours.
          [off menu]
      Fri 27 11:01 #general (only ana) unhurry: Nothing waits for you.

          *You are waiting for*
          • @ben in #general · asked today 11:00 · *due Tue 1 Dec 00:00* · <open>
      Fri 27 15:00 dm:maya unhurry: Time for your update in #general, week of 23 November. The digest comes Mon 30 Nov 07:00, your time. A line or two is enough.
          [Write my update] [Quiet week] [off menu]
      Fri 27 20:36 dm:maya unhurry: There is still time for your update in #general: the digest comes Mon 30 Nov 07:00, your time. I do not ask again this week.
          [Write my update] [Quiet week] [off menu]
      Mon 30 00:00 dm:ben unhurry: *Waiting for you*: 1 request
          • @ana in #general · asked Fri 27 Nov 20:00 · *due Tue 1 Dec 09:00*
          [Answer] [On it] [more] [off menu]
      Mon 30 01:01 dm:ben is gone: unhurry: *Waiting for you*: 1 request
          • @ana in #general · asked Fri 27 Nov 20:00 · *due Tue 1 Dec 09:00*
          [Answer] [On it] [more] [off menu]
      Mon 30 01:00 #general (thread) ben: The one we have; it has all the weights.
      Mon 30 01:01 #general (only ana) unhurry: Nothing waits for you.

          You are not waiting for anything.
      Mon 30 12:00 #general unhurry: *Weekly status, week of 23 November*
          Heard from 2 of 3.
          *Blocked*
          • *ana*: Which font do we buy? (asked: ben)
          *ana*
          _Done_ Empty states
          _Next_ Icons
          *Quiet week*: ben
      Mon 30 15:30 #general now reads: unhurry: *Weekly status, week of 23 November*
          Heard from all 3.
          *Blocked*
          • *ana*: Which font do we buy? (asked: ben)
          *ana*
          _Done_ Empty states
          _Next_ Icons
          *maya*
          _Done_ Pricing page, cheapest last
          *Quiet week*: ben
      Thu 3 01:00 dm:ben unhurry: Time for your update in #general, week of 30 November. The digest comes Mon 7 Dec 21:00, your time. A line or two is enough.
          [Write my update] [Quiet week] [off menu]
      Fri 4 10:00 dm:ana unhurry: Time for your update in #general, week of 30 November. The digest comes Mon 7 Dec 12:00, your time. A line or two is enough.
          [Write my update] [Quiet week] [off menu]
      Fri 4 15:00 dm:maya unhurry: Time for your update in #general, week of 30 November. The digest comes Mon 7 Dec 07:00, your time. A line or two is enough.
          [Write my update] [Quiet week] [off menu]
      Fri 4 20:36 dm:maya unhurry: There is still time for your update in #general: the digest comes Mon 7 Dec 07:00, your time. I do not ask again this week.
          [Write my update] [Quiet week] [off menu]
      Mon 7 12:00 #general unhurry: *Weekly status, week of 30 November*
          Heard from 2 of 3.
          *ana*
          _Done_ Icons
          _Next_ The date picker
          *ben*
          _Done_ Month jump
      """;
}
