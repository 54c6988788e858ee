package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Asks to everybody, in a channel that wants them followed. */
@Timeout(120)
class ChannelRequestStoryTest {
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

  @Test
  void the_first_answer_of_anybody_is_enough_and_without_one_its_asker_hears() {
    JsonNode rules = house.commandsForForm("ana", "design", "/async-rules");
    house.submits("ana", rules, Map.of("everybody", List.of("ticked")));
    house.turns("PT1M");
    String blues = house.posts("ana", "@here which of the two blues do we keep for links?");
    house.turns("PT10M");
    house.replies("maya", blues, "The darker one.");
    String font = house.posts("ana", "Which font do we use for headings?");
    house.turns("PT1H");
    house.replies("ana", font, "I mean those of the new page.");
    house.commands("ana", "");
    house.turns("P1D");
    house.presses("ana", "dm:ana", "no_longer_needed", "");
    house.turns("P10D");
    assertThat(house.told())
        .isEqualTo(
            """
            Tue 24 09:30 #design unhurry: @ana changed the rules here: asks to everybody are followed. `/async-rules` shows them all.
            Tue 24 09:31 #design ana: <!here> which of the two blues do we keep for links?
            Tue 24 09:41 #design (thread) maya: The darker one.
            Tue 24 09:41 #design ana: Which font do we use for headings?
            Tue 24 10:41 #design (thread) ana: I mean those of the new page.
            Tue 24 10:41 #design (only ana) unhurry: Nothing waits for you.

                *You are waiting for*
                • anybody in #design · asked today 09:41 · *due tomorrow 09:41* · <open>
            Wed 25 09:41 dm:ana unhurry: No answer yet from anybody in #design to what you asked there, Tue 24 Nov 09:41. It was due Wed 25 Nov 09:41.
                [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
            Wed 25 10:41 dm:ana now reads: unhurry: All right, <what you asked> in #design is off the list. Nobody is reminded of it.
            """);
  }
}
