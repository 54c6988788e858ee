package dev.unhurry.request.list;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Request;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.life.Happening.Kind;
import dev.unhurry.request.life.Life;
import dev.unhurry.urgency.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ana in Lisbon asks Ben in Tokyo on Monday at 9; he reads his lists at 9, which is midnight. */
class HandledTest {
  private static final String REVIEW = " can you review <https://example.org/pr/7>?";
  private static final String TUESDAY = "2026-11-24T00:00:00Z";
  private static final String WEDNESDAY = "2026-11-25T00:00:00Z";

  private final SmallHouse house = new SmallHouse();

  @BeforeEach
  void lists_alone() {
    for (UserId asker : List.of(ANA, BEN, MAYA)) {
      house.quiet.silence(
          Town.actor(asker),
          QuietBook.ANSWER_TIMES,
          house.time.instant().plus(Duration.ofDays(60)));
    }
  }

  private Message asks(String whom) {
    return house.says(ANA, whom + REVIEW);
  }

  private void happens(Message ask, Kind kind, UserId by) {
    Instant at = house.time.instant().plusMillis(1);
    house.requests.happened(ask.ref(), List.of(new Happening(kind, by, at)));
  }

  private void allMustAnswer(Message ask) {
    Request request = house.requests.find(ask.ref()).orElseThrow();
    house.requests.close(ask.ref());
    house.requests.reopen(request.with(Life.ALL), List.of());
  }

  private List<String> listsTo(UserId user) {
    return house.toldTo(user).stream().filter(told -> told.contains("*Waiting")).toList();
  }

  private List<String> answer(UserId user) {
    Command command = new Command(Town.actor(user), Town.DESIGN, "/async", "");
    Reply reply =
        house
            .unhurry
            .desks()
            .forCommand(command)
            .orElseThrow()
            .command(command, house.time.instant());
    String text = ((Reply.Whisper) reply).card().text();
    return text.lines().map(line -> line.replaceAll("<http[^>]*\\|", "<")).toList();
  }

  @Test
  void what_waits_for_its_asker_is_not_told_and_no_news() {
    Message first = asks("<@U0BEN>");
    happens(first, Kind.QUESTION, BEN);
    house.turnTo(TUESDAY);
    assertThat(listsTo(BEN)).isEmpty();
    house.turnTo("2026-11-24T03:00:00Z");
    asks("<@U0BEN>");
    house.turnTo(WEDNESDAY);
    assertThat(listsTo(BEN)).singleElement().asString().contains("*Waiting for you*: 1 request\n");
  }

  @Test
  void it_is_told_again_when_its_asker_has_replied() {
    Message first = asks("<@U0BEN>");
    happens(first, Kind.QUESTION, BEN);
    house.turnTo("2026-11-24T03:00:00Z");
    house.replies(ANA, first, "the second one");
    asks("<@U0BEN>");
    house.turnTo(WEDNESDAY);
    assertThat(listsTo(BEN)).singleElement().asString().contains("*Waiting for you*: 2 requests");
  }

  @Test
  void what_was_listed_before_is_news_again_when_its_asker_has_replied() {
    Message first = asks("<@U0BEN>");
    house.turnTo("2026-11-24T01:00:00Z");
    assertThat(listsTo(BEN)).hasSize(1);
    happens(first, Kind.QUESTION, BEN);
    house.turnTo("2026-11-24T03:00:00Z");
    house.replies(ANA, first, "the second one");
    house.turnTo(WEDNESDAY);
    assertThat(listsTo(BEN))
        .singleElement()
        .asString()
        .startsWith(WEDNESDAY)
        .endsWith("*due Wed 25 Nov 12:00*");
    house.turnTo("2026-11-26T08:00:00Z");
    assertThat(listsTo(BEN)).as("and once").singleElement().asString().startsWith(WEDNESDAY);
  }

  @Test
  void what_they_have_answered_is_not_told_while_others_are_to() {
    Message both = asks("<@U0BEN> <@U0MAYA>");
    allMustAnswer(both);
    happens(both, Kind.REPLY, BEN);
    house.turnTo("2026-11-24T14:00:00Z");
    assertThat(listsTo(BEN)).isEmpty();
    assertThat(listsTo(MAYA)).hasSize(1);
    assertThat(answer(BEN)).contains("Nothing waits for you.");
  }

  @Test
  void asked_for_it_stands_below_the_others_with_who_asked_back() {
    Message first = asks("<@U0BEN>");
    Message second = asks("<@U0BEN> <@U0MAYA>");
    asks("<@U0BEN>");
    happens(first, Kind.QUESTION, BEN);
    happens(second, Kind.QUESTION, MAYA);
    assertThat(answer(BEN))
        .containsExactly(
            "*Waiting for you*",
            "• <@U0ANA> in <#C0DESIGN> · asked today 18:00 · *due Wed 25 Nov 09:00* · <open>",
            "• <@U0ANA> in <#C0DESIGN> · asked today 18:00 · you asked back today 18:00 · <open>",
            "• <@U0ANA> in <#C0DESIGN> · asked today 18:00"
                + " · <@U0MAYA> asked back today 18:00 · <open>",
            "",
            "You are not waiting for anything.");
  }

  @Test
  void the_asker_reads_who_is_on_it_and_who_asked_back() {
    Message first = asks("<@U0BEN>");
    Message second = asks("<@U0BEN>");
    Message third = asks("<@U0BEN> <@U0MAYA>");
    happens(first, Kind.ON_IT, BEN);
    happens(second, Kind.QUESTION, BEN);
    happens(third, Kind.ON_IT, MAYA);
    assertThat(answer(ANA))
        .containsExactlyInAnyOrder(
            "Nothing waits for you.",
            "",
            "*You are waiting for*",
            "• <@U0BEN> in <#C0DESIGN> · asked today 09:00 · *due Wed 25 Nov 00:00*"
                + " · is on it · <open>",
            "• <@U0BEN> in <#C0DESIGN> · asked today 09:00 · asked back today 09:00,"
                + " *waits for your reply* · <open>",
            "• <@U0BEN>, <@U0MAYA> in <#C0DESIGN> · asked today 09:00 · *due tomorrow 14:00*"
                + " · <@U0MAYA> is on it · <open>");
  }

  @Test
  void what_has_no_clock_is_no_rush_and_due_never() {
    Message ask = asks("<@U0BEN>");
    Request request = house.requests.find(ask.ref()).orElseThrow();
    house.requests.revise(request.with(Urgency.WHENEVER), List.of());
    house.turnTo(TUESDAY);
    assertThat(listsTo(BEN))
        .singleElement()
        .asString()
        .endsWith("\n• <@U0ANA> in <#C0DESIGN> · no rush · asked Mon 23 Nov 18:00");
    assertThat(answer(ANA))
        .contains("• <@U0BEN> in <#C0DESIGN> · no rush · asked Mon 23 Nov 09:00 · <open>");
  }

  @Test
  void on_it_is_said_until_their_next_working_day() {
    Message ask = asks("<@U0BEN>");
    house.turnTo("2026-11-24T05:00:00Z");
    happens(ask, Kind.ON_IT, BEN);
    house.turnTo("2026-11-24T23:59:00Z");
    assertThat(answer(BEN)).anyMatch(line -> line.contains("you are on it"));
    house.turnTo(WEDNESDAY);
    assertThat(answer(BEN)).noneMatch(line -> line.contains("you are on it"));
  }
}
