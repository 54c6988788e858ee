package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ana in Lisbon asks Ben in Tokyo, and he answers in the channel and not in the thread. When it is
 * 09:00 in Tokyo it is 00:00 in Lisbon.
 */
@Timeout(120)
class AnsweredInChannelStoryTest {
  @TempDir Path data;
  private House house;

  @BeforeEach
  void ana_asks_and_ben_answers_in_the_channel() {
    house = House.open("2026-11-24T09:30:00Z", data);
    house.posts("ana", "@ben can you review this? https://lumen.example/pull/7");
    house.turnsTo("2026-11-25T01:00:00Z");
    house.posts("ben", "The pull request has two remarks now, else it is fine.");
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void he_is_not_reminded_and_she_is_asked_whether_that_settled_it() {
    house.turnsTo("2026-11-26T09:30:00Z");
    house.presses("ana", "dm:ana", "yes_settled", "");
    house.seesListGo("ben");
    house.turns("P14D");
    assertThat(house.told())
        .isEqualTo(
            """
            Tue 24 09:30 #design ana: @ben can you review this? <https://lumen.example/pull/7>
            Tue 24 09:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                [off menu]
            Wed 25 00:00 dm:ben unhurry: *Waiting for you*: 1 request
                • @ana in #design · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00*
                [Answer] [On it] [more] [off menu]
            Wed 25 01:00 #design ben: The pull request has two remarks now, else it is fine.
            Thu 26 09:00 dm:ana unhurry: What you asked @ben in #design, Tue 24 Nov 09:30, was due Thu 26 Nov 00:00. @ben wrote in #design since. Did that settle it?
                [Yes, settled] [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
            Thu 26 09:30 dm:ana now reads: unhurry: Good, <what you asked> of @ben is settled. Nobody is reminded of it.
            Thu 26 09:30 dm:ben is gone: unhurry: *Waiting for you*: 1 request
                • @ana in #design · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00*
                [Answer] [On it] [more] [off menu]
            """);
  }

  @Test
  void where_slack_wants_no_look_nothing_is_late() {
    house.script.faults("conversations.history", "before", "ratelimit", 99);
    house.script.faults("conversations.replies", "before", "ratelimit", 99);
    house.turnsTo("2026-11-26T09:30:00Z");
    assertThat(house.told())
        .contains(
            "Wed 25 04:42 dm:ben unhurry: @ana is waiting for an answer from you in #design",
            "Thu 26 09:00 dm:ana unhurry: No answer yet from @ben to what you asked in #design");
  }
}
