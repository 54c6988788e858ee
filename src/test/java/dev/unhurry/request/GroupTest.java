package dev.unhurry.request;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhurry.SmallHouse;
import dev.unhurry.chat.DirectoryAway;
import dev.unhurry.chat.GroupId;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.life.Standing;
import dev.unhurry.urgency.Conduct;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.Offer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A user group that is asked is the people in it, if these are few. */
class GroupTest {
  private static final GroupId DESIGNERS = new GroupId("S0DESIGN");
  private static final String ASK = "<!subteam^S0DESIGN> can you review <https://example.org/7>?";

  private final SmallHouse house = new SmallHouse();
  private final SmallHouse following =
      new SmallHouse(new Conduct(Mode.PRIVATE, Level.STRICT, Set.of(), Offer.ALL, true));

  private static UserId known(SmallHouse house, String id, Person.Standing standing) {
    UserId user = new UserId(id);
    house.directory.know(new Person(Town.actor(user), id, standing, Optional.empty()));
    return user;
  }

  private static UserId[] members(SmallHouse house, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> known(house, "U0MEMBER" + i, Person.Standing.MEMBER))
        .toArray(UserId[]::new);
  }

  private static List<UserId> asked(SmallHouse house) {
    return house.requests.askedBy(Town.actor(ANA)).stream()
        .flatMap(request -> request.expected().stream())
        .map(Expected::responder)
        .toList();
  }

  @Test
  void each_of_a_group_has_an_own_due_time_and_one_answer_settles_it() {
    house.directory.know(DESIGNERS, BEN, MAYA);
    Message ask = house.says(ANA, ASK);
    Request request = house.requests.find(ask.ref()).orElseThrow();
    assertThat(request.of(BEN).orElseThrow().due()).isEqualTo("2026-11-25T00:00:00Z");
    assertThat(request.of(MAYA).orElseThrow().due()).isEqualTo("2026-11-24T14:00:00Z");

    house.replies(MAYA, ask, "Two remarks, else fine.");
    house.pass(Duration.ofDays(10));
    assertThat(house.requests.askedBy(Town.actor(ANA))).isEmpty();
    assertThat(house.toldTo(BEN)).isEmpty();
  }

  @Test
  void the_asker_bots_and_people_who_are_gone_or_elsewhere_are_none_of_it() {
    house.directory.know(
        DESIGNERS,
        ANA,
        known(house, "U0BOT", Person.Standing.BOT),
        known(house, "U0GONE", Person.Standing.DEACTIVATED),
        known(house, "U0EXT", Person.Standing.EXTERNAL),
        known(house, "U0GUEST", Person.Standing.GUEST),
        new UserId("U0UNKNOWN"),
        BEN);
    house.says(ANA, ASK);
    assertThat(asked(house)).containsExactly(new UserId("U0GUEST"), BEN);
  }

  @Test
  void a_group_in_which_nobody_is_left_opens_nothing_even_where_everybody_may_be_asked() {
    following.directory.know(DESIGNERS, ANA, known(following, "U0EXT", Person.Standing.EXTERNAL));
    following.says(ANA, ASK);
    assertThat(asked(following)).isEmpty();
    assertThat(following.diary.open(Town.TEAM)).isEmpty();
  }

  @Test
  void a_group_that_slack_does_not_show_opens_nothing() {
    following.says(ANA, ASK);
    house.says(ANA, ASK);
    assertThat(asked(following)).isEmpty();
    assertThat(asked(house)).isEmpty();
  }

  @Test
  void while_slack_does_not_answer_nothing_is_guessed() {
    house.directory.know(DESIGNERS, BEN);
    house.directory.away(true);
    assertThatThrownBy(() -> house.says(ANA, ASK)).isInstanceOf(DirectoryAway.class);
    assertThat(asked(house)).isEmpty();
  }

  @Test
  void people_and_groups_that_are_asked_together_are_each_asked_once() {
    house.directory.know(DESIGNERS, BEN, MAYA);
    house.says(ANA, "<@U0MAYA> " + ASK);
    assertThat(asked(house)).containsExactly(MAYA, BEN);
  }

  @Test
  void eight_are_asked_and_nine_are_a_crowd() {
    house.directory.know(DESIGNERS, members(house, 8));
    house.says(ANA, ASK);
    assertThat(asked(house)).hasSize(8);

    house.directory.know(DESIGNERS, members(house, 9));
    house.pass(Duration.ofMinutes(5));
    house.says(ANA, ASK);
    assertThat(house.requests.askedBy(Town.actor(ANA))).hasSize(1);
  }

  @Test
  void a_crowd_is_the_whole_channel_where_its_rules_follow_that() {
    following.directory.know(DESIGNERS, members(following, 9));
    following.says(ANA, ASK);
    assertThat(asked(following)).containsExactly(Standing.CHANNEL);
  }

  @Test
  void of_a_crowd_and_somebody_by_name_that_one_is_asked() {
    following.directory.know(DESIGNERS, members(following, 9));
    following.says(ANA, "<@U0BEN> " + ASK);
    assertThat(asked(following)).containsExactly(BEN);
  }

  @Test
  void a_crowd_is_not_asked_what_nobody_could_answer_as_it_stands() {
    following.directory.know(DESIGNERS, members(following, 9));
    following.says(ANA, "<!subteam^S0DESIGN> can you review this?");
    assertThat(asked(following)).isEmpty();

    following.directory.know(DESIGNERS, BEN);
    following.pass(Duration.ofMinutes(5));
    following.says(ANA, "<!subteam^S0DESIGN> can you review this?");
    assertThat(asked(following)).containsExactly(BEN);
  }

  @Test
  void a_group_named_in_the_first_part_of_a_burst_is_asked_by_the_last() {
    house.directory.know(DESIGNERS, BEN);
    Message hey = house.says(ANA, "hey <!subteam^S0DESIGN>");
    house.pass(Duration.ofMinutes(1));
    Message ask = house.says(ANA, "which of the two blues do we keep for links?");
    Request request = house.requests.find(ask.ref()).orElseThrow();
    assertThat(request.also()).containsExactly(hey.ref().ts());
    assertThat(asked(house)).containsExactly(BEN);
  }

  @Test
  void the_whole_channel_is_nobody_that_can_be_named_in_a_message() {
    following.says(ANA, "<@channel> can you review <https://example.org/7>?");
    assertThat(asked(following)).isEmpty();
    following.directory.know(DESIGNERS, Standing.CHANNEL);
    following.pass(Duration.ofMinutes(5));
    following.says(ANA, ASK);
    assertThat(asked(following)).isEmpty();
  }
}
