package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ana in Lisbon edits what she wrote, and Ben in Tokyo and Maya in New York hear of what it says
 * then. It is Monday; Ben begins to work when it is Tuesday 00:00 in Lisbon.
 */
@Timeout(180)
class EditStoryTest {
  private static final String REVIEW = " can you review https://example.org/pr/7 by Friday?";

  @TempDir Path data;
  private House house;

  @BeforeEach
  void open() {
    house = House.open("2026-11-23T09:30:00Z", data);
  }

  @AfterEach
  void close() {
    house.close();
  }

  private void edits(String ts, String text) {
    house.script.edits("design", ts, text);
    house.turns("PT1S");
  }

  private void takesBack(String user, String ts, String emoji) {
    house.script.send(
        "DELETE", "reactions", Map.of("user", user, "channel", "design", "ts", ts, "name", emoji));
    house.turns("PT1S");
  }

  @Test
  void what_became_an_ask_counts_from_the_edit() {
    String ts = house.posts("ana", "The numbers of October are in.");
    house.turns("PT2H");
    edits(ts, "@ben" + REVIEW);
    house.turns("P2D");
    assertThat(house.told())
        .isEqualTo(
            """
            Mon 23 09:30 #design ana: The numbers of October are in.
            Mon 23 11:30 #design now reads: ana: @ben can you review <https://example.org/pr/7> by Friday?
            Mon 23 11:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Wed 25 Nov 00:00 yours.
                [off menu]
            Tue 24 00:00 dm:ben unhurry: *Waiting for you*: 1 request
                • @ana in #design · asked Mon 23 Nov 18:30 · *due Wed 25 Nov 09:00*
                [Answer] [On it] [more] [off menu]
            Tue 24 06:42 dm:ben unhurry: @ana is waiting for an answer from you in #design, asked Mon 23 Nov 18:30. It is due Wed 25 Nov 09:00.
                [Answer] [On it] [more] [off menu]
            Wed 25 09:00 dm:ana unhurry: No answer yet from @ben to what you asked in #design, Mon 23 Nov 09:30. It was due Wed 25 Nov 00:00.
                [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
            """);
  }

  @Test
  void whoever_is_added_is_asked_from_then_on() {
    String ts = house.posts("ana", "@ben" + REVIEW);
    house.turns("PT5H");
    edits(ts, "@ben @maya" + REVIEW);
    house.turns("P2D");
    assertThat(house.told())
        .isEqualTo(
            """
            Mon 23 09:30 #design ana: @ben can you review <https://example.org/pr/7> by Friday?
            Mon 23 09:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Wed 25 Nov 00:00 yours.
                [off menu]
            Mon 23 14:30 #design now reads: ana: @ben @maya can you review <https://example.org/pr/7> by Friday?
            Mon 23 14:30 #design (only ana) unhurry: Expect an answer from @maya by tomorrow 14:30 your time.
                [off menu]
            Tue 24 00:00 dm:ben unhurry: *Waiting for you*: 1 request
                • @ana in #design · asked Mon 23 Nov 18:30 · *due Wed 25 Nov 09:00*
                [Answer] [On it] [more] [off menu]
            Tue 24 04:42 dm:ben unhurry: @ana is waiting for an answer from you in #design, asked Mon 23 Nov 18:30. It is due Wed 25 Nov 09:00.
                [Answer] [On it] [more] [off menu]
            Tue 24 14:00 dm:maya unhurry: *Waiting for you*: 1 request
                • @ana in #design · asked Mon 23 Nov 04:30 · *due Tue 24 Nov 09:30*
                [Answer] [On it] [more] [off menu]
            Tue 24 14:30 dm:ana unhurry: No answer yet from @maya to what you asked in #design, Mon 23 Nov 09:30. It was due Tue 24 Nov 14:30.
                [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
            """);
  }

  @Test
  void whoever_is_removed_hears_nothing() {
    String ts = house.posts("ana", "@ben @maya" + REVIEW);
    house.turns("PT1H");
    edits(ts, "@maya" + REVIEW);
    house.turns("P2D");
    assertThat(house.told())
        .isEqualTo(
            """
            Mon 23 09:30 #design ana: @ben @maya can you review <https://example.org/pr/7> by Friday?
            Mon 23 09:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Wed 25 Nov 00:00 yours.
                @maya is off until today 14:00 your time, 09:00 theirs; expect an answer by tomorrow 14:00 yours.
                [off menu]
            Mon 23 10:30 #design now reads: ana: @maya can you review <https://example.org/pr/7> by Friday?
            Mon 23 14:00 dm:maya unhurry: *Waiting for you*: 1 request
                • @ana in #design · asked Mon 23 Nov 04:30 · *due Tue 24 Nov 09:00*
                [Answer] [On it] [more] [off menu]
            Tue 24 14:00 dm:ana unhurry: No answer yet from @maya to what you asked in #design, Mon 23 Nov 09:30. It was due Tue 24 Nov 14:00.
                [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
            """);
  }

  @Test
  void never_mind_withdraws_it() {
    String ts = house.posts("ana", "@ben" + REVIEW);
    house.turns("PT1H");
    edits(ts, "never mind, found it");
    house.turns("P10D");
    assertThat(house.told())
        .isEqualTo(
            """
            Mon 23 09:30 #design ana: @ben can you review <https://example.org/pr/7> by Friday?
            Mon 23 09:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Wed 25 Nov 00:00 yours.
                [off menu]
            Mon 23 10:30 #design now reads: ana: never mind, found it
            """);
  }

  @Test
  void a_check_mark_that_is_taken_away_opens_it_again_as_it_was() {
    String ts = house.posts("ana", "@ben" + REVIEW);
    house.script.reacts("ana", "design", ts, "white_check_mark");
    house.turns("PT1H");
    takesBack("ana", ts, "white_check_mark");
    house.turns("P2D");
    assertThat(house.told())
        .isEqualTo(
            """
            Mon 23 09:30 #design ana: @ben can you review <https://example.org/pr/7> by Friday?
            Mon 23 09:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Wed 25 Nov 00:00 yours.
                [off menu]
            Tue 24 00:00 dm:ben unhurry: *Waiting for you*: 1 request
                • @ana in #design · asked Mon 23 Nov 18:30 · *due Wed 25 Nov 09:00*
                [Answer] [On it] [more] [off menu]
            Tue 24 04:42 dm:ben unhurry: @ana is waiting for an answer from you in #design, asked Mon 23 Nov 18:30. It is due Wed 25 Nov 09:00.
                [Answer] [On it] [more] [off menu]
            Wed 25 09:00 dm:ana unhurry: No answer yet from @ben to what you asked in #design, Mon 23 Nov 09:30. It was due Wed 25 Nov 00:00.
                [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
            """);
  }
}
