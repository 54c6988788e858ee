package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** People and channels go; whoever waits for them hears it once. */
@Timeout(120)
class GoneStoryTest {
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

  private void leaves(String user) {
    house.turns("PT5M");
    house.script.send("DELETE", "channels/design/members", Map.of("user", user));
    house.turns("PT2S");
  }

  private void changes(String what, Map<String, Object> fields) {
    house.turns("PT5M");
    house.script.send("PATCH", what, fields);
    house.turns("PT2S");
  }

  @Test
  void ben_leaves_with_three_open_requests() {
    house.posts("ana", "@ben can you review this? https://lumen.example/pull/7");
    house.turns("PT10M");
    house.posts("ana", "@ben which of the two blues do we keep for links?");
    house.posts("maya", "@ben can you restart the build server?");
    leaves("ben");
    house.turns("P9D");
    assertThat(house.told())
        .isEqualTo(
            """
              Tue 24 09:30 #design ana: @ben can you review this? <https://lumen.example/pull/7>
              Tue 24 09:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                  [off menu]
              Tue 24 09:40 #design ana: @ben which of the two blues do we keep for links?
              Tue 24 09:40 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                  [off menu]
              Tue 24 09:40 #design maya: @ben can you restart the build server?
              Tue 24 09:40 #design (only maya) unhurry: @ben is off until today 19:00 your time, Wed 25 Nov 09:00 theirs; expect an answer by tomorrow 19:00 yours.
                  [off menu]
              Tue 24 09:45 dm:ana unhurry: @ben has left #design, so these wait for nobody any more:
                  • <what you asked>, Tue 24 Nov 09:30
                  • <what you asked>, Tue 24 Nov 09:40
                  If you still need an answer, you may want to ask somebody else.
                  [off menu]
              Tue 24 14:00 dm:maya unhurry: @ben has left #design, so this waits for nobody any more:
                  • <what you asked>, Tue 24 Nov 04:40
                  If you still need an answer, you may want to ask somebody else.
                  [off menu]
              """);
  }

  @Test
  void mayas_account_is_closed() {
    house.posts("ana", "@maya can you review this? https://lumen.example/pull/7");
    house.posts("ana", "@maya @ben which of the two blues do we keep for links?");
    house.posts("maya", "@ben can you restart the build server?");
    changes("users", Map.of("user", "maya", "deactivated", true));
    house.turns("P9D");
    assertThat(house.told())
        .isEqualTo(
            """
              Tue 24 09:30 #design ana: @maya can you review this? <https://lumen.example/pull/7>
              Tue 24 09:30 #design (only ana) unhurry: @maya is off until today 14:00 your time, 09:00 theirs; expect an answer by tomorrow 14:00 yours.
                  [off menu]
              Tue 24 09:30 #design ana: @maya @ben which of the two blues do we keep for links?
              Tue 24 09:30 #design (only ana) unhurry: @maya is off until today 14:00 your time, 09:00 theirs; expect an answer by tomorrow 14:00 yours.
                  @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                  [off menu]
              Tue 24 09:30 #design maya: @ben can you restart the build server?
              Tue 24 09:30 #design (only maya) unhurry: @ben is off until today 19:00 your time, Wed 25 Nov 09:00 theirs; expect an answer by tomorrow 19:00 yours.
                  [off menu]
              Wed 25 04:43 dm:ben unhurry: @ana is waiting for an answer from you in #design, asked Tue 24 Nov 18:30. It is due Thu 26 Nov 09:00.
                  [Answer] [On it] [more] [off menu]
              Wed 25 09:00 dm:ana unhurry: @maya is not in this workspace any more, so this waits for nobody:
                  • <what you asked> in #design, Tue 24 Nov 09:30
                  If you still need an answer, you may want to ask somebody else.
                  [off menu]
              Thu 26 09:00 dm:ana unhurry: No answer yet from @ben to what you asked in #design, Tue 24 Nov 09:30. It was due Thu 26 Nov 00:00.
                  [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
              Thu 3 09:00 dm:ana unhurry: No answer came from @ben to what you asked in #design, Tue 24 Nov 09:30. It was due Thu 26 Nov 00:00. A week has passed since, so I stop following it.
                  [Open the message] [off menu]
              """);
  }

  @Test
  void the_channel_is_archived() {
    house.posts("ana", "@ben can you review this? https://lumen.example/pull/7");
    house.posts("ben", "@ana which of the two drafts goes to print?");
    changes("channels", Map.of("channel", "design", "archived", true));
    house.turns("P9D");
    assertThat(house.told())
        .isEqualTo(
            """
              Tue 24 09:30 #design ana: @ben can you review this? <https://lumen.example/pull/7>
              Tue 24 09:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                  [off menu]
              Tue 24 09:30 #design ben: @ana which of the two drafts goes to print?
              Tue 24 09:30 #design (only ben) unhurry: Expect an answer from @ana by tomorrow 18:30 your time.
                  [off menu]
              Tue 24 09:35 dm:ana unhurry: #design is archived, so this waits for nobody any more:
                  • <what you asked>, Tue 24 Nov 09:30
                  If you still need an answer, you may want to ask elsewhere.
                  [off menu]
              Wed 25 00:00 dm:ben unhurry: #design is archived, so this waits for nobody any more:
                  • <what you asked>, Tue 24 Nov 18:30
                  If you still need an answer, you may want to ask elsewhere.
                  [off menu]
              """);
  }

  @Test
  void the_bot_is_taken_out_and_invited_again() {
    house.posts("ana", "@ben can you review this? https://lumen.example/pull/7");
    leaves("unhurry");
    house.posts("ana", "@ben which of the two blues do we keep for links?");
    house.script.invites("ana", "design");
    house.turns("PT5M");
    house.posts("ana", "@ben and which of the two greens?");
    house.turns("P3D");
    assertThat(house.told())
        .isEqualTo(
            """
              Tue 24 09:30 #design ana: @ben can you review this? <https://lumen.example/pull/7>
              Tue 24 09:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                  [off menu]
              Tue 24 09:35 dm:ana unhurry: I am not in #design any more, so I no longer follow what you asked there:
                  • <what you asked>, Tue 24 Nov 09:30
                  An answer in the thread reaches you as ever. Invite me again and I follow what is asked from then.
                  [off menu]
              Tue 24 09:35 #design ana: @ben which of the two blues do we keep for links?
              Tue 24 09:40 #design ana: @ben and which of the two greens?
              Tue 24 09:40 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                  [off menu]
              Wed 25 00:00 dm:ben unhurry: *Waiting for you*: 1 request
                  • @ana in #design · asked Tue 24 Nov 18:40 · *due Thu 26 Nov 09:00*
                  [Answer] [On it] [more] [off menu]
              Wed 25 04:52 dm:ben unhurry: @ana is waiting for an answer from you in #design, asked Tue 24 Nov 18:40. It is due Thu 26 Nov 09:00.
                  [Answer] [On it] [more] [off menu]
              Thu 26 09:00 dm:ana unhurry: No answer yet from @ben to what you asked in #design, Tue 24 Nov 09:40. It was due Thu 26 Nov 00:00.
                  [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
              """);
  }

  @Test
  void the_channel_is_shared_and_gets_another_id() {
    String pull = house.posts("ana", "@ben can you review this? https://lumen.example/pull/7");
    house.posts("ana", "@ben which of the two blues do we keep for links?");
    changes("channels", Map.of("channel", "design", "id", "C0SHARED01"));
    house.replies("ben", pull, "Two remarks, else fine.");
    house.turns("P2D");
    assertThat(house.told())
        .isEqualTo(
            """
              Tue 24 09:30 #design ana: @ben can you review this? <https://lumen.example/pull/7>
              Tue 24 09:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                  [off menu]
              Tue 24 09:30 #design ana: @ben which of the two blues do we keep for links?
              Tue 24 09:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                  [off menu]
              Tue 24 09:35 #design (thread) ben: Two remarks, else fine.
              Wed 25 00:00 dm:ben unhurry: *Waiting for you*: 1 request
                  • @ana in <#C0SHARED01> · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00*
                  [Answer] [On it] [more] [off menu]
              Wed 25 04:42 dm:ben unhurry: @ana is waiting for an answer from you in <#C0SHARED01>, asked Tue 24 Nov 18:30. It is due Thu 26 Nov 09:00.
                  [Answer] [On it] [more] [off menu]
              Thu 26 09:00 dm:ana unhurry: No answer yet from @ben to what you asked in <#C0SHARED01>, Tue 24 Nov 09:30. It was due Thu 26 Nov 00:00.
                  [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
              """);
  }
}
