package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ben in Tokyo is asked, and then his time changes. */
@Timeout(120)
class LeaveStoryTest {
  @TempDir Path data;
  private OwnRedis redis;
  private House house;

  @BeforeEach
  void open() throws Exception {
    redis = OwnRedis.start(data.resolve("redis"));
    house = House.on("2026-11-23T09:30:00Z", redis.url());
  }

  @AfterEach
  void close() {
    house.close();
    redis.close();
  }

  @Test
  void leave_moves_what_is_due_and_the_asker_strikes_out_what_has_settled_itself() {
    house.posts("ana", "@ben can you review this? https://lumen.example/pull/7");
    house.turns("PT1H");
    house.posts("ana", "@ben which of the two drafts goes to print?");
    house.commands("ben", "away 24 nov through 26 nov");
    house.turnsTo("2026-11-26T10:00:00Z");
    house.presses("ana", "dm:ana", "not_needed", "");
    house.commands("ana", "");
    house.turnsTo("2026-11-30T09:30:00Z");
    assertThat(house.told())
        .isEqualTo(
            """
            Mon 23 09:30 #design ana: @ben can you review this? <https://lumen.example/pull/7>
            Mon 23 09:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Wed 25 Nov 00:00 yours.
                [off menu]
            Mon 23 10:30 #design ana: @ben which of the two drafts goes to print?
            Mon 23 10:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Wed 25 Nov 00:00 yours.
                [off menu]
            Mon 23 10:30 #design (only ben) unhurry: You are away *from Tue 24 Nov to Thu 26 Nov*, and back at work Fri 27 Nov 09:00. Your next list comes Fri 27 Nov 09:00.
                [Undo]
            Mon 23 10:35 dm:ana unhurry: @ben's working time has changed. Expect answers at other times:
                • <what you asked> in #design, Mon 23 Nov 09:30: by Mon 30 Nov 00:00 instead of Wed 25 Nov 00:00
                • <what you asked> in #design, Mon 23 Nov 10:30: by Mon 30 Nov 00:00 instead of Wed 25 Nov 00:00
                [off menu]
            Thu 26 09:00 dm:ana unhurry: @ben is back Fri 27 Nov 00:00 your time, 09:00 theirs, and finds a list. Are these still needed?
                • <what you asked> in #design, Mon 23 Nov 09:30
                • <what you asked> in #design, Mon 23 Nov 10:30
                [Still needed] [No longer needed] [Still needed] [No longer needed] [off menu]
            Thu 26 10:00 dm:ana now reads: unhurry: @ben is back Fri 27 Nov 00:00 your time, 09:00 theirs, and finds a list. Are these still needed?
                • <what you asked> in #design, Mon 23 Nov 09:30: off the list, nobody is reminded of it
                • <what you asked> in #design, Mon 23 Nov 10:30
                [Still needed] [No longer needed] [off menu]
            Thu 26 10:00 #design (only ana) unhurry: Nothing waits for you.

                *You are waiting for*
                • @ben in #design · asked Mon 23 Nov 10:30 · *due Mon 30 Nov 00:00* · <open>
            Fri 27 00:00 dm:ben unhurry: *Waiting for you*: 1 request
                • @ana in #design · asked Mon 23 Nov 19:30 · *due Mon 30 Nov 09:00*
                [Answer] [On it] [more] [off menu]
            Fri 27 05:42 dm:ben unhurry: @ana is waiting for an answer from you in #design, asked Mon 23 Nov 19:30. It is due Mon 30 Nov 09:00.
                [Answer] [On it] [more] [off menu]
            Mon 30 09:00 dm:ana unhurry: No answer yet from @ben to what you asked in #design, Mon 23 Nov 10:30. It was due Mon 30 Nov 00:00.
                [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
            """);
  }

  @Test
  void other_hours_move_it_too_and_what_they_leave_on_its_day_is_silent() {
    house.posts("ana", "@ben can you review this? https://lumen.example/pull/7");
    house.script.commands("ben", "design", "hours 10-17 mon-fri");
    house.turns("PT1H");
    assertThat(house.script.toldTo("ana")).isEmpty();
    house.script.commands("ben", "design", "hours 10-17 mon-tue");
    house.turns("PT1H");
    assertThat(house.script.toldTo("ana"))
        .singleElement()
        .asString()
        .contains("'s working time has changed: expect an answer to")
        .endsWith("by Mon 30 Nov 01:00 instead of Wed 25 Nov 00:00.");
  }
}
