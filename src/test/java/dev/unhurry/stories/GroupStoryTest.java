package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Asks to user groups: those in a small one are asked, each in their own time. */
@Timeout(120)
class GroupStoryTest {
  @TempDir Path data;
  private House house;

  @BeforeEach
  void open() {
    house = House.open("2026-11-24T09:30:00Z", data);
    house.script.post(
        "groups", Map.of("handle", "designers", "users", List.of("ana", "ben", "maya")));
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void the_others_in_the_group_are_asked_and_one_answer_is_enough() {
    String pull = house.posts("ana", "@designers can you review https://lumen.example/pull/7?");
    house.turnsTo("2026-11-25T01:00:00Z");
    house.replies("ben", pull, "Two remarks, else fine.");
    house.turns("PT1M");
    house.turns("P3D");
    assertThat(house.told())
        .isEqualTo(
            """
            Tue 24 09:30 #design ana: <!subteam^S0LOCAL0001> can you review <https://lumen.example/pull/7>?
            Tue 24 09:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                @maya is off until today 14:00 your time, 09:00 theirs; expect an answer by tomorrow 14:00 yours.
                [off menu]
            Tue 24 14:00 dm:maya unhurry: *Waiting for you*: 1 request
                • @ana in #design · asked Tue 24 Nov 04:30 · *due Wed 25 Nov 09:00*
                [Answer] [On it] [more] [off menu]
            Wed 25 00:00 dm:ben unhurry: *Waiting for you*: 1 request
                • @ana in #design · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00*
                [Answer] [On it] [more] [off menu]
            Wed 25 01:00 #design (thread) ben: Two remarks, else fine.
            Wed 25 01:01 dm:ben is gone: unhurry: *Waiting for you*: 1 request
                • @ana in #design · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00*
                [Answer] [On it] [more] [off menu]
            Wed 25 01:01 dm:maya is gone: unhurry: *Waiting for you*: 1 request
                • @ana in #design · asked Tue 24 Nov 04:30 · *due Wed 25 Nov 09:00*
                [Answer] [On it] [more] [off menu]
            """);
  }

  @Test
  void a_crowd_is_nobody_where_asks_to_everybody_are_not_followed() {
    List<String> crowd = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      house.script.post("users", Map.of("name", "member" + i));
      crowd.add("member" + i);
    }
    house.script.post("groups", Map.of("handle", "crowd", "users", crowd));
    house.posts("ana", "@crowd can you review https://lumen.example/pull/7?");
    house.turns("P10D");
    assertThat(house.told())
        .isEqualTo(
            """
            Tue 24 09:30 #design ana: <!subteam^S0LOCAL0011> can you review <https://lumen.example/pull/7>?
            """);
  }

  @Test
  void without_the_scope_nothing_is_followed_and_nothing_said() {
    house.slack.grant(
        Manifest.botScopes().stream().filter(scope -> !scope.equals("usergroups:read")).toList());
    house.posts("ana", "@designers can you review https://lumen.example/pull/7?");
    house.turns("P3D");
    house.looks();
    assertThat(house.script.blunders()).containsExactly("usergroups.users.list: missing_scope");
    assertThat(house.script.toldTo("ben")).isEmpty();
    assertThat(house.script.toldTo("ana")).isEmpty();
  }
}
