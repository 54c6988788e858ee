package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ana in Lisbon asks Ben in Tokyo; both work 9 to 17, Monday to Friday. When it is 09:00 in Tokyo
 * it is 00:00 in Lisbon, and New York is five hours behind Lisbon.
 */
@Timeout(120)
class StoryTest {
  private static final String TUESDAY = "2026-11-24T09:30:00Z";

  @TempDir Path data;
  private House house;

  @AfterEach
  void close() {
    house.close();
  }

  private String anaFillsTheForm() {
    String ping = house.posts("ana", "@ben hey, quick question?");
    house.turns("PT15M");
    JsonNode form = house.opensForm("ana");
    JsonNode answer =
        house.submits(
            "ana",
            form,
            Map.of(
                "need", "Which of the two date formats do we keep?",
                "why", "The invoices go out on Friday",
                "people", List.of("ben")));
    assertThat(answer.path("ok").asBoolean()).isTrue();
    return ping;
  }

  @Test
  void from_a_ping_to_another_day() {
    house = House.open(TUESDAY, data);
    anaFillsTheForm();
    house.turns("P2D");
    house.presses("ana", "dm:ana", "another_day", "");
    house.turns("P5D");
    house.presses("ana", "dm:ana", "no_longer_needed", "");
    house.seesListGo("ben");
    house.turns("P14D");
    assertThat(house.told())
        .isEqualTo(
            """
              Tue 24 09:30 #design ana: @ben hey, quick question?
              Tue 24 09:32 #design (only ana) unhurry: A little context gets you an answer sooner: what you need, and what it is for. @ben is off until tomorrow 00:00 your time, 09:00 theirs.
                  [Add the context] [Fine as it is] [Wrong call] [off menu]
              Tue 24 09:45 #design (thread) unhurry: @ana asks @ben
                  What do you need? Which of the two date formats do we keep?
                  Why, or what is it for? The invoices go out on Friday
              Tue 24 09:45 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                  [off menu]
              Wed 25 00:00 dm:ben unhurry: *Waiting for you*: 1 request
                  • @ana in #design · asked Tue 24 Nov 18:45 · *due Thu 26 Nov 09:00*
                  [Answer] [On it] [more] [off menu]
              Wed 25 04:57 dm:ben unhurry: @ana is waiting for an answer from you in #design, asked Tue 24 Nov 18:45. It is due Thu 26 Nov 09:00.
                  [Answer] [On it] [more] [off menu]
              Thu 26 09:00 dm:ana unhurry: No answer yet from @ben to what you asked in #design, Tue 24 Nov 09:45. It was due Thu 26 Nov 00:00.
                  [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
              Thu 26 09:45 dm:ana now reads: unhurry: All right, another day for @ben to answer <what you asked>. If there is no answer by Mon 30 Nov 00:00, I tell you.
              Fri 27 04:57 dm:ben unhurry: @ana is waiting for an answer from you in #design, asked Tue 24 Nov 18:45. It is due Mon 30 Nov 09:00.
                  [Answer] [On it] [more] [off menu]
              Mon 30 09:00 dm:ana unhurry: No answer yet from @ben to what you asked in #design, Tue 24 Nov 09:45. It was due Mon 30 Nov 00:00.
                  [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
              Tue 1 09:45 dm:ana now reads: unhurry: All right, <what you asked> of @ben is off the list. Nobody is reminded of it.
              Tue 1 09:45 dm:ben is gone: unhurry: *Waiting for you*: 1 request
                  • @ana in #design · asked Tue 24 Nov 18:45 · *due Thu 26 Nov 09:00*
                  [Answer] [On it] [more] [off menu]
              """);
  }

  @Test
  void an_answer_in_the_thread_is_all_it_takes() {
    house = House.open(TUESDAY, data);
    String ping = anaFillsTheForm();
    house.turnsTo("2026-11-25T01:10:00Z");
    house.script.replies("ben", "design", ping, "The one with the year first.");
    house.seesListGo("ben");
    house.turns("P14D");
    house.commands("ana", "");
    assertThat(house.told())
        .isEqualTo(
            """
              Tue 24 09:30 #design ana: @ben hey, quick question?
              Tue 24 09:32 #design (only ana) unhurry: A little context gets you an answer sooner: what you need, and what it is for. @ben is off until tomorrow 00:00 your time, 09:00 theirs.
                  [Add the context] [Fine as it is] [Wrong call] [off menu]
              Tue 24 09:45 #design (thread) unhurry: @ana asks @ben
                  What do you need? Which of the two date formats do we keep?
                  Why, or what is it for? The invoices go out on Friday
              Tue 24 09:45 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                  [off menu]
              Wed 25 00:00 dm:ben unhurry: *Waiting for you*: 1 request
                  • @ana in #design · asked Tue 24 Nov 18:45 · *due Thu 26 Nov 09:00*
                  [Answer] [On it] [more] [off menu]
              Wed 25 01:10 dm:ben is gone: unhurry: *Waiting for you*: 1 request
                  • @ana in #design · asked Tue 24 Nov 18:45 · *due Thu 26 Nov 09:00*
                  [Answer] [On it] [more] [off menu]
              Wed 25 01:10 #design (thread) ben: The one with the year first.
              Wed 9 01:10 #design (only ana) unhurry: Nothing waits for you.

                  You are not waiting for anything.
              """);
  }

  @Test
  void a_hello_and_its_question_are_one_request() {
    house = House.open(TUESDAY, data);
    house.posts("ana", "@ben hey");
    house.turns("PT30S");
    house.posts("ana", "can you review this? https://lumen.example/pull/7");
    house.turns("PT30S");
    house.commands("ana", "");
    house.commands("ben", "");
    house.turns("P3D");
    assertThat(house.told())
        .isEqualTo(
            """
              Tue 24 09:30 #design ana: @ben hey
              Tue 24 09:30 #design ana: can you review this? <https://lumen.example/pull/7>
              Tue 24 09:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                  [off menu]
              Tue 24 09:31 #design (only ana) unhurry: Nothing waits for you.

                  *You are waiting for*
                  • @ben in #design · asked today 09:30 · *due Thu 26 Nov 00:00* · <open>
              Tue 24 09:31 #design (only ben) unhurry: *Waiting for you*
                  • @ana in #design · asked today 18:30 · *due Thu 26 Nov 09:00* · <open>

                  You are not waiting for anything.
                  [Answer] [On it] [more]
              Wed 25 00:00 dm:ben unhurry: *Waiting for you*: 1 request
                  • @ana in #design · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00*
                  [Answer] [On it] [more] [off menu]
              Wed 25 04:42 dm:ben unhurry: @ana is waiting for an answer from you in #design, asked Tue 24 Nov 18:30. It is due Thu 26 Nov 09:00.
                  [Answer] [On it] [more] [off menu]
              Thu 26 09:00 dm:ana unhurry: No answer yet from @ben to what you asked in #design, Tue 24 Nov 09:30. It was due Thu 26 Nov 00:00.
                  [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
              """);
  }

  @Test
  void urgent_words_on_a_friday_afternoon_let_the_weekend_be() {
    house = House.open("2026-11-27T16:00:00Z", data);
    house.posts("maya", "@ana production is down, can you roll the release back to 4.2?");
    house.posts("ana", "@ben can you check the date picker on the preview, urgent for the demo?");
    house.commands("ana", "");
    house.turns("P3D");
    assertThat(house.told())
        .isEqualTo(
            """
              Fri 27 16:00 #design maya: @ana production is down, can you roll the release back to 4.2?
              Fri 27 16:00 #design (only maya) unhurry: Expect an answer from @ana by Mon 30 Nov 07:00 your time.
                  [off menu]
              Fri 27 16:00 #design ana: @ben can you check the date picker on the preview, urgent for the demo?
              Fri 27 16:00 #design (only ana) unhurry: @ben is off until Mon 30 Nov 00:00 your time, 09:00 theirs; expect an answer by Mon 30 Nov 04:00 yours.
                  [off menu]
              Fri 27 16:00 #design (only ana) unhurry: *Waiting for you*
                  • @maya in #design · urgent · asked today 16:00 · *due Mon 30 Nov 12:00* · <open>

                  *You are waiting for*
                  • @ben in #design · urgent · asked today 16:00 · *due Mon 30 Nov 04:00* · <open>
                  [Answer] [On it] [more]
              Mon 30 00:00 dm:ben unhurry: *Waiting for you*: 1 request
                  • @ana in #design · urgent · asked Sat 28 Nov 01:00 · *due Mon 30 Nov 13:00*
                  [Answer] [On it] [more] [off menu]
              Mon 30 03:12 dm:ben unhurry: @ana is waiting for an answer from you in #design, asked Sat 28 Nov 01:00. It is due Mon 30 Nov 13:00.
                  [Answer] [On it] [more] [off menu]
              Mon 30 09:00 dm:ana unhurry: *Waiting for you*: 1 request
                  • @maya in #design · urgent · asked Fri 27 Nov 16:00 · *due Mon 30 Nov 12:00*
                  [Answer] [On it] [more] [off menu]
              Mon 30 09:00 dm:ana unhurry: No answer yet from @ben to what you asked in #design, Fri 27 Nov 16:00. It was due Mon 30 Nov 04:00.
                  [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
              Mon 30 11:12 dm:ana unhurry: @maya is waiting for an answer from you in #design, asked Fri 27 Nov 16:00. It is due Mon 30 Nov 12:00.
                  [Answer] [On it] [more] [off menu]
              Mon 30 14:00 dm:maya unhurry: No answer yet from @ana to what you asked in #design, Fri 27 Nov 11:00. It was due Mon 30 Nov 07:00.
                  [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
              """);
  }

  @Test
  void a_request_that_nobody_cares_about_ends_after_a_week() {
    house = House.open(TUESDAY, data);
    house.posts("ana", "@ben can you review this? https://lumen.example/pull/7");
    house.turns("P21D");
    house.commands("ana", "");
    assertThat(house.told())
        .isEqualTo(
            """
              Tue 24 09:30 #design ana: @ben can you review this? <https://lumen.example/pull/7>
              Tue 24 09:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                  [off menu]
              Wed 25 04:42 dm:ben unhurry: @ana is waiting for an answer from you in #design, asked Tue 24 Nov 18:30. It is due Thu 26 Nov 09:00.
                  [Answer] [On it] [more] [off menu]
              Thu 26 09:00 dm:ana unhurry: No answer yet from @ben to what you asked in #design, Tue 24 Nov 09:30. It was due Thu 26 Nov 00:00.
                  [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
              Thu 3 09:00 dm:ana unhurry: No answer came from @ben to what you asked in #design, Tue 24 Nov 09:30. It was due Thu 26 Nov 00:00. A week has passed since, so I stop following it.
                  [Open the message] [off menu]
              Tue 15 09:30 #design (only ana) unhurry: Nothing waits for you.

                  You are not waiting for anything.
              """);
  }

  @Test
  void where_the_bot_only_observes_it_says_nothing() {
    house = House.open(TUESDAY, data);
    house.script.post("channels/general/members", Map.of("user", "unhurry"));
    house.looks();
    house.script.posts("ana", "general", "@ben hey");
    house.turns("PT15M");
    house.script.posts("ana", "general", "@ben can you review https://lumen.example/pull/7?");
    house.turns("P10D");
    house.commands("ana", "");
    assertThat(house.told())
        .isEqualTo(
            """
              Tue 24 09:30 #general ana: @ben hey
              Tue 24 09:45 #general ana: @ben can you review <https://lumen.example/pull/7>?
              Fri 4 09:45 #design (only ana) unhurry: Nothing waits for you.

                  You are not waiting for anything.
              """);
  }
}
