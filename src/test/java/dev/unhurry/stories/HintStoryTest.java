package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a hint comes, how it is switched off, and what /async answers. */
@Timeout(120)
class HintStoryTest {
  @TempDir Path data;
  private House house;

  @BeforeEach
  void open() {
    house = House.open("2026-11-24T09:30:00Z", data);
  }

  @AfterEach
  void close() {
    house.close();
  }

  static Stream<Arguments> cancelled() {
    return Stream.of(
        row(
            "she edits it into a question",
            (house, ts) ->
                house.script.edits(
                    "design", ts, "@ben can you review https://lumen.example/pull/7?")),
        row("she takes it back", (house, ts) -> house.script.deletes("design", ts)),
        row("he answers in the thread", (house, ts) -> house.replies("ben", ts, "Sure?")),
        row("somebody writes next", (house, ts) -> house.posts("maya", "Good morning")),
        row("he reacts", (house, ts) -> house.script.reacts("ben", "design", ts, "wave")));
  }

  private static Arguments row(String name, BiConsumer<House, String> meanwhile) {
    return Arguments.of(name, meanwhile);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cancelled")
  void no_hint_comes_where(String name, BiConsumer<House, String> meanwhile) {
    String ts = house.posts("ana", "@ben hey");
    house.turns("PT1M");
    meanwhile.accept(house, ts);
    house.turns("PT15M");
    assertThat(house.told()).as(name).doesNotContain("A little context");
  }

  @Test
  void without_any_of_this_there_is_one() {
    house.posts("ana", "@ben hey");
    house.turns("PT16M");
    house.posts("ana", "@ben hey");
    house.turns("PT16M");
    house.presses("ana", "design", "fine_as_it_is", "");
    assertThat(house.told())
        .isEqualTo(
            """
              Tue 24 09:30 #design ana: @ben hey
              Tue 24 09:32 #design (only ana) unhurry: A little context gets you an answer sooner: what you need, and what it is for. @ben is off until tomorrow 00:00 your time, 09:00 theirs.
                  [Add the context] [Fine as it is] [Wrong call] [off menu]
              Tue 24 09:46 #design ana: @ben hey
              Tue 24 10:02 #design (only ana) now reads: unhurry: All right, it stays as it is.
              """);
  }

  @Test
  void hints_are_switched_off_and_come_back() {
    house.posts("ana", "@ben hey");
    house.turns("PT15M");
    house.presses("ana", "design", "quiet:hints", "WEEK");
    house.turns("P1D");
    house.posts("ana", "@ben hello?");
    house.turns("PT15M");
    house.commands("ana", "quiet");
    house.presses("ana", "design", "resume:hints", "");
    house.posts("ana", "@ben you there?");
    house.turns("PT15M");
    assertThat(house.told())
        .isEqualTo(
            """
              Tue 24 09:30 #design ana: @ben hey
              Tue 24 09:32 #design (only ana) unhurry: A little context gets you an answer sooner: what you need, and what it is for. @ben is off until tomorrow 00:00 your time, 09:00 theirs.
                  [Add the context] [Fine as it is] [Wrong call] [off menu]
              Tue 24 09:45 #design (only ana) now reads: unhurry: No hints for a week. `/async quiet` brings them back.
              Wed 25 09:45 #design ana: @ben hello?
              Wed 25 10:00 #design (only ana) unhurry: Hints are off until Tue 1 Dec 09:45.
                  [Bring hints back] [off menu] [off menu]
              Wed 25 10:00 #design (only ana) now reads: unhurry: Hints, reminders and answer times are on.
                  [off menu] [off menu] [off menu]
              Wed 25 10:00 #design ana: @ben you there?
              Wed 25 10:02 #design (only ana) unhurry: A little context gets you an answer sooner: what you need, and what it is for. @ben is off until tomorrow 00:00 your time, 09:00 theirs.
                  [Add the context] [Fine as it is] [Wrong call] [off menu]
              """);
  }

  @Test
  void two_wrong_calls_silence_a_rule_in_the_channel_and_another_still_speaks() {
    house.posts("ana", "@ben hey");
    house.turns("PT15M");
    house.presses("ana", "design", "wrong_call", "");
    house.posts("ben", "@ana hey");
    house.turns("PT15M");
    house.presses("ben", "design", "wrong_call", "");
    house.turns("P1D");
    house.posts("ana", "@ben hey");
    house.turns("PT15M");
    house.posts("ben", "@ana quick question?");
    house.turns("PT15M");
    assertThat(house.told())
        .isEqualTo(
            """
              Tue 24 09:30 #design ana: @ben hey
              Tue 24 09:32 #design (only ana) unhurry: A little context gets you an answer sooner: what you need, and what it is for. @ben is off until tomorrow 00:00 your time, 09:00 theirs.
                  [Add the context] [Fine as it is] [Wrong call] [off menu]
              Tue 24 09:45 #design (only ana) now reads: unhurry: Thank you, noted. One more such call, about another message, and I stay silent here about messages like that.
              Tue 24 09:45 #design ben: @ana hey
              Tue 24 09:47 #design (only ben) unhurry: A little context gets you an answer sooner: what you need, and what it is for.
                  [Add the context] [Fine as it is] [Wrong call] [off menu]
              Tue 24 10:00 #design (only ben) now reads: unhurry: Thank you. I no longer speak up here about messages like that.
              Wed 25 10:00 #design ana: @ben hey
              Wed 25 10:15 #design ben: @ana quick question?
              Wed 25 10:17 #design (only ben) unhurry: A little context gets you an answer sooner: what you need, and what it is for.
                  [Add the context] [Fine as it is] [Wrong call] [off menu]
              """);
  }

  @Test
  void a_colleague_lets_the_author_be_asked_kindly_and_it_is_the_hint_of_the_day() {
    String ts = house.posts("ana", "The export is odd since this morning");
    house.chooses("ben", "ask_kindly", ts);
    house.turns("PT1M");
    house.chooses("maya", "ask_kindly", ts);
    assertThat(home("ana")).contains("A hint for you", "A colleague would like to help");
    house.presses("ana", "design", "fine_as_it_is", "");
    assertThat(home("ana")).doesNotContain("A hint for you");
    house.turns("PT30M");
    house.posts("ana", "@ben hey");
    house.turns("PT15M");
    assertThat(house.told())
        .contains(
            "#design (only ben) unhurry: Done. I ask for a little more context, in my words.",
            "#design (only ana) unhurry: @ben would like to help with <what you wrote> in #design.",
            "#design (only maya) unhurry: Somebody asked for context there before you",
            "#design (only ana) now reads: unhurry: All right, it stays as it is.")
        .doesNotContain("A little context gets");
  }

  @Test
  void the_latest_hint_stands_in_the_app_home_for_a_day_without_any_text() {
    house.posts("ana", "@ben hey hey");
    house.turns("PT15M");
    assertThat(home("ana"))
        .contains("A hint for you", "would get you an answer sooner to <", "Wrong call")
        .contains(", today 09:30.")
        .doesNotContain("hey hey");
    assertThat(home("ben")).doesNotContain("A hint for you");
    house.turns("P1D");
    assertThat(home("ana")).doesNotContain("A hint for you");
  }

  private String home(String user) {
    return house.script.get("home?open=true&user=" + user).path("view").toString();
  }

  @Test
  void a_form_that_was_sent_gives_a_month_of_rest_whatever_is_switched_off_meanwhile() {
    house.posts("ana", "@ben hey");
    house.turns("PT5M");
    JsonNode form = house.opensForm("ana");
    house.submits("ana", form, Map.of("need", "Which Java version does the build use?"));
    house.commands("ana", "quiet");
    house.presses("ana", "design", "switch_off:hints", "TODAY");
    house.presses("ana", "design", "resume:hints", "");
    assertThat(home("ana")).doesNotContain("A hint for you");
    house.turnsTo("2026-12-24T09:30:00Z");
    assertThat(isHinted("@ben hello?")).isFalse();
    house.turnsTo("2026-12-24T10:00:00Z");
    assertThat(isHinted("@ben hello?")).isTrue();
    assertThat(isHinted("@ben you there?")).isFalse();
    house.turnsTo("2026-12-25T00:30:00Z");
    assertThat(isHinted("@ben hello?")).isTrue();
  }

  private boolean isHinted(String text) {
    house.posts("ana", text);
    int before = house.told().split("A little context", -1).length;
    house.turns("PT12M");
    return house.told().split("A little context", -1).length > before;
  }

  @Test
  void reminders_are_switched_off_and_the_request_lives_on() {
    house.posts("ana", "@ben can you review this? https://lumen.example/pull/7");
    house.turnsTo("2026-11-25T05:00:00Z");
    house.presses("ben", "dm:ben", "quiet:reminders", "ALWAYS");
    house.posts("ana", "@ben can you review that too? https://lumen.example/pull/8");
    house.turnsTo("2026-11-26T08:00:00Z");
    house.commands("ben", "quiet");
    house.commands("ben", "");
    assertThat(house.told())
        .isEqualTo(
            """
              Tue 24 09:30 #design ana: @ben can you review this? <https://lumen.example/pull/7>
              Tue 24 09:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                  [off menu]
              Wed 25 00:00 dm:ben unhurry: *Waiting for you*: 1 request
                  • @ana in #design · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00*
                  [Answer] [On it] [more] [off menu]
              Wed 25 04:42 dm:ben unhurry: @ana is waiting for an answer from you in #design, asked Tue 24 Nov 18:30. It is due Thu 26 Nov 09:00.
                  [Answer] [On it] [more] [off menu]
              Wed 25 05:00 dm:ben (only ben) unhurry: No more reminders. `/async quiet` brings them back.
              Wed 25 05:00 #design ana: @ben can you review that too? <https://lumen.example/pull/8>
              Wed 25 05:00 #design (only ana) unhurry: Expect an answer from @ben by tomorrow 05:00 your time.
                  [off menu]
              Thu 26 08:00 #design (only ben) unhurry: Reminders are off.
                  [off menu] [Bring reminders back] [off menu]
              Thu 26 08:00 #design (only ben) unhurry: *Waiting for you*
                  • @ana in #design · asked Tue 24 Nov 18:30 · *was due today 09:00* · <open>
                  • @ana in #design · asked Wed 25 Nov 14:00 · *was due today 14:00* · <open>

                  You are not waiting for anything.
                  [Answer] [On it] [more] [Answer] [On it] [more]
              """);
  }

  @Test
  void async_says_what_it_knows() {
    house.commands("ana", "");
    house.commands("ana", "help");
    house.commands("ana", "colour <@ben>");
    house.commands("ana", "quiet");
    house.posts("ana", "@ben @maya can you review this? https://lumen.example/pull/7");
    house.posts("maya", "@ben urgent, can you restart the preview server?");
    house.commands("ana", "");
    house.commands("ben", "");
    house.commands("maya", "");
    assertThat(house.told())
        .isEqualTo(
            """
              Tue 24 09:30 #design (only ana) unhurry: Nothing waits for you.

                  You are not waiting for anything.
              Tue 24 09:30 #design (only ana) unhurry: *What I do*
                  • When a message says only "hey" or "quick question?", I show its author, and nobody else, how to add the context.
                  • My form for a full question has your own words in it already; what you send stands in the thread of your message.
                  • When you ask somebody by name, I follow it until it is answered, in their own working hours; sooner where it says that it is urgent. I remind them once, in private, and tell you when the time is up.
                  • Beside what waits for you stand On it, Hand over, Need info and Not a request; beside what you wait for, what can be done if no answer comes. My Home tab has all of it on one page.
                  • "Track as request" in a message's menu has me follow any message, and whom you choose is asked.
                  • A reply in the thread is enough to settle it, and so is a check mark on the message.
                  • Once a week, where a channel wants it, I ask each of you privately for an update and post them all as one digest.

                  *What you can write*
                  • `/async` what waits for you, and what you wait for
                  • `/async hours` when you work; `/async hours 9-17 mon-fri` changes it
                  • `/async reads` when you read messages; `/async reads 9, 13, 16` changes it
                  • `/async focus` a block in which I hold my messages; `/async focus 2h` begins one
                  • `/async away` when you are away; `/async away until friday, ask @ben` plans it, `/async away back` ends it
                  • `/async holidays` the public holidays you have off; `/async holidays portugal` shows them first
                  • `/async quiet` your hints, reminders and answer times, to switch off and on
                  • `/async privacy` what I keep, why and for how long; exports or deletes what is about you
                  • `/async help` this
                  • `/async-ask` a full-context request, here or when they are back
                  • `/async-status` your update for the channel's weekly status; `last` changes what stands in the last digest, `off` ends my questions there, `on` brings them back
                  • `/async-rules` the rules of this channel, to read or to change
                  • `/async-rules log` who changed them, and what
                  • `/async-rules undo` takes the latest change back
                  • `/async-rules preview` what they would have done with last week
              Tue 24 09:30 #design (only ana) unhurry: I do not know `/async colour`.

                  *What I do*
                  • When a message says only "hey" or "quick question?", I show its author, and nobody else, how to add the context.
                  • My form for a full question has your own words in it already; what you send stands in the thread of your message.
                  • When you ask somebody by name, I follow it until it is answered, in their own working hours; sooner where it says that it is urgent. I remind them once, in private, and tell you when the time is up.
                  • Beside what waits for you stand On it, Hand over, Need info and Not a request; beside what you wait for, what can be done if no answer comes. My Home tab has all of it on one page.
                  • "Track as request" in a message's menu has me follow any message, and whom you choose is asked.
                  • A reply in the thread is enough to settle it, and so is a check mark on the message.
                  • Once a week, where a channel wants it, I ask each of you privately for an update and post them all as one digest.

                  *What you can write*
                  • `/async` what waits for you, and what you wait for
                  • `/async hours` when you work; `/async hours 9-17 mon-fri` changes it
                  • `/async reads` when you read messages; `/async reads 9, 13, 16` changes it
                  • `/async focus` a block in which I hold my messages; `/async focus 2h` begins one
                  • `/async away` when you are away; `/async away until friday, ask @ben` plans it, `/async away back` ends it
                  • `/async holidays` the public holidays you have off; `/async holidays portugal` shows them first
                  • `/async quiet` your hints, reminders and answer times, to switch off and on
                  • `/async privacy` what I keep, why and for how long; exports or deletes what is about you
                  • `/async help` this
                  • `/async-ask` a full-context request, here or when they are back
                  • `/async-status` your update for the channel's weekly status; `last` changes what stands in the last digest, `off` ends my questions there, `on` brings them back
                  • `/async-rules` the rules of this channel, to read or to change
                  • `/async-rules log` who changed them, and what
                  • `/async-rules undo` takes the latest change back
                  • `/async-rules preview` what they would have done with last week
              Tue 24 09:30 #design (only ana) unhurry: Hints, reminders and answer times are on.
                  [off menu] [off menu] [off menu]
              Tue 24 09:30 #design ana: @ben @maya can you review this? <https://lumen.example/pull/7>
              Tue 24 09:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                  @maya is off until today 14:00 your time, 09:00 theirs; expect an answer by tomorrow 14:00 yours.
                  [off menu]
              Tue 24 09:30 #design maya: @ben urgent, can you restart the preview server?
              Tue 24 09:30 #design (only maya) unhurry: @ben is off until today 19:00 your time, Wed 25 Nov 09:00 theirs; expect an answer by today 23:00 yours.
                  [off menu]
              Tue 24 09:30 #design (only ana) unhurry: Nothing waits for you.

                  *You are waiting for*
                  • @ben, @maya in #design · asked today 09:30 · *due tomorrow 14:00* · <open>
              Tue 24 09:30 #design (only ben) unhurry: *Waiting for you*
                  • @maya in #design · urgent · asked today 18:30 · *due tomorrow 13:00* · <open>
                  • @ana in #design · asked today 18:30 · *due Thu 26 Nov 09:00* · <open>

                  You are not waiting for anything.
                  [Answer] [On it] [more] [Answer] [On it] [more]
              Tue 24 09:30 #design (only maya) unhurry: *Waiting for you*
                  • @ana in #design · asked today 04:30 · *due tomorrow 09:00* · <open>

                  *You are waiting for*
                  • @ben in #design · urgent · asked today 04:30 · *due today 23:00* · <open>
                  [Answer] [On it] [more]
              """);
  }
}
