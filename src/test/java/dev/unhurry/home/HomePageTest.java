package dev.unhurry.home;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.block.element.StaticSelectElement;
import dev.unhurry.SmallHouse;
import dev.unhurry.availability.Focus;
import dev.unhurry.availability.Hours;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.chat.Home;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Request;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What each sees when they open the bot's page; it is Monday 09:00 in Lisbon, 18:00 in Tokyo. */
class HomePageTest {
  private static final Hours NIGHTS =
      new Hours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(22, 0), LocalTime.of(6, 0));

  private final SmallHouse house = new SmallHouse();

  private List<LayoutBlock> blocks(UserId who) {
    Home home = house.unhurry.desks().home().home(Town.actor(who), house.time.instant());
    return home.blocks();
  }

  /** The page as it is read, a line a block. */
  private String page(UserId who) {
    return blocks(who).stream().map(HomePageTest::read).collect(Collectors.joining("\n"));
  }

  private static String read(LayoutBlock block) {
    if (block instanceof HeaderBlock header) {
      return "# " + header.getText().getText();
    } else if (block instanceof SectionBlock section) {
      String beside = section.getAccessory() == null ? "" : " " + label(section.getAccessory());
      return section.getText().getText() + beside;
    } else if (block instanceof ContextBlock context) {
      return "(" + ((MarkdownTextObject) context.getElements().get(0)).getText() + ")";
    }
    return block instanceof DividerBlock ? "--" : row((ActionsBlock) block);
  }

  private static String row(ActionsBlock block) {
    return block.getElements().stream().map(HomePageTest::label).collect(Collectors.joining(" "));
  }

  private static String label(BlockElement element) {
    if (element instanceof OverflowMenuElement more) {
      return more.getOptions().stream()
          .map(option -> option.getText().getText())
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return element instanceof StaticSelectElement menu
        ? "[" + menu.getPlaceholder().getText() + " v]"
        : "[" + ((ButtonElement) element).getText().getText() + "]";
  }

  @Test
  void on_a_quiet_day_it_says_so() {
    assertThat(page(ANA))
        .isEqualTo(
            """
            # Waiting for you
            Nothing waits for you.
            --
            # You are waiting for
            You are not waiting for anything.
            --
            # My hours
            *Monday to Friday, 09:00 to 17:00*
            The workspace's hours; a channel can have others. Your own would count everywhere.
            You are working now, until 17:00.
            (Times are in Europe/Lisbon, the time zone of your Slack profile.)
            [Change my hours] [Public holidays]
            You read messages at any time. [Choose times]
            No focus is planned. [Plan focus]
            --
            # Away
            You have no time away planned.
            [Plan time away]
            --
            # What I send you
            Hints, reminders and answer times are on.
            (Hints are about how to ask. Reminders are about what waits for you, and what you wait for. Answer times tell you when to expect an answer. `/async-status off` in a channel ends its weekly question.)
            [Switch off hints v] [Switch off reminders v] [Switch off answer times v]
            --
            # What I keep about you
            • You have not set hours of your own.
            • No time away is kept.
            • Hints, reminders and answer times are on.
            • No request waits for you, and you wait for none; `/async` lists them.
            [What I keep, and for how long]
            [Export what is about me] [Delete what is about me…]
            --
            (I keep ids and times, not the text of messages: `/async privacy` says what, and for how long. `/async help` says what I do.)
            (As of Mon 23 Nov 09:00.)""");
  }

  @Test
  void requests_are_lines_without_any_text_in_the_readers_own_time() {
    house.says(ANA, "<@U0BEN> can you review the secret plan? https://lumen.example/pull/7");
    String bens = page(BEN);
    assertThat(bens)
        .contains("• <@U0ANA> in <#C0DESIGN> · asked today 18:00 · *due Wed 25 Nov 09:00* · <https")
        .contains("|open> [On it, Hand over, Need info, Not a request]\n--")
        .contains("(As of Mon 23 Nov 18:00.)")
        .doesNotContain("secret", "Nothing waits for you");
    assertThat(page(ANA))
        .contains("# You are waiting for\n• <@U0BEN> in <#C0DESIGN> · asked today 09:00")
        .doesNotContain("secret");
  }

  @Test
  void own_hours_and_what_is_off_stand_there_with_the_way_back() {
    house.hours.set(Town.actor(BEN), NIGHTS);
    house.quiet.silence(Town.actor(BEN), QuietBook.HINTS, house.time.instant().plusSeconds(3_600));
    assertThat(page(BEN))
        .contains("*Every day, 22:00 to 06:00 the next day*\nYour own hours;")
        .contains("[Change my hours] [Back to the workspace's hours]")
        .contains("Hints are off until today 19:00.")
        .contains("[Bring hints back] [Switch off reminders v]");
  }

  @Test
  void times_of_reading_and_focus_are_a_line_each() {
    house.hours.change(
        Town.actor(BEN),
        own ->
            own.withReads(List.of(LocalTime.of(9, 0), LocalTime.of(13, 0)))
                .withFocus(
                    List.of(
                        new Focus(LocalDate.of(2026, 11, 24), LocalTime.of(9, 0), LocalTime.NOON),
                        new Focus(
                            LocalDate.of(2026, 11, 23), LocalTime.NOON, LocalTime.of(17, 0)))));
    assertThat(page(BEN))
        .contains("\nYou read messages at *09:00 and 13:00*. [Choose times]\n")
        .contains("\nNext focus: tomorrow 09:00 to 12:00. [Plan focus]\n");
    house.turnTo("2026-11-24T00:00:00Z");
    assertThat(page(BEN)).contains("\nI hold my messages until *12:00*. [Plan focus]\n");
  }

  private void muchIsAsked() {
    for (int i = 0; i < 32; i++) {
      house.says(ANA, "<@U0BEN> <@U0MAYA> can you review https://lumen.example/pull/" + i + "?");
      house.says(BEN, "<@U0ANA> can you review https://lumen.example/pull/" + i + "?");
    }
  }

  private List<String> lines(UserId who) {
    return page(who).lines().filter(line -> line.startsWith("• <@")).toList();
  }

  @Test
  void however_much_waits_it_is_shown_ten_at_a_time() {
    muchIsAsked();
    house.hours.set(Town.actor(BEN), NIGHTS);
    assertThat(blocks(BEN)).hasSizeLessThanOrEqualTo(Home.MOST_BLOCKS);
    assertThat(page(BEN))
        .containsSubsequence(
            "# Waiting",
            "(1-10 of 32)\n[Next]\n",
            "# You are waiting",
            "(1-10 of 32)\n[Next]\n",
            "# My hours");
    assertThat(lines(BEN)).hasSize(20);
  }

  /** Presses what stands on the button; of two lists, the one of this number. */
  private void turns(UserId who, String button, int list) {
    List<ButtonElement> found =
        blocks(who).stream()
            .filter(ActionsBlock.class::isInstance)
            .flatMap(row -> ((ActionsBlock) row).getElements().stream())
            .filter(ButtonElement.class::isInstance)
            .map(ButtonElement.class::cast)
            .filter(one -> one.getText().getText().equals(button))
            .toList();
    ButtonElement pressed = found.get(list);
    house.presses(who, pressed.getActionId(), pressed.getValue());
  }

  @Test
  void each_list_is_leafed_through_on_its_own_and_every_request_is_on_one_page() {
    muchIsAsked();
    List<String> first = lines(BEN);
    List<String> seen = new ArrayList<>(first.subList(0, 10));
    for (String there : List.of("11-20", "21-30", "31-32")) {
      turns(BEN, "Next", 0);
      assertThat(page(BEN)).contains("(" + there + " of 32)\n[Previous]", "(1-10 of 32)\n[Next]\n");
      seen.addAll(lines(BEN).subList(0, lines(BEN).size() - 10));
    }
    assertThat(seen).hasSize(32).doesNotHaveDuplicates();
    assertThat(lines(BEN)).endsWith(first.subList(10, 20).toArray(String[]::new));
    turns(BEN, "Next", 0);
    assertThat(page(BEN))
        .contains("(31-32 of 32)\n[Previous]\n", "(11-20 of 32)\n[Previous] [Next]");
    turns(BEN, "Previous", 0);
    assertThat(page(BEN)).contains("(21-30 of 32)", "(11-20 of 32)");
    assertThat(page(ANA)).doesNotContain("(21-30 of 32)");
  }

  @Test
  void a_page_that_is_no_longer_there_shows_the_last_one() {
    muchIsAsked();
    house.presses(BEN, "turn_page:next", "3 0");
    for (Request one : house.requests.waitingFor(Town.actor(BEN)).subList(0, 15)) {
      house.requests.close(one.ref());
    }
    assertThat(page(BEN)).contains("(11-17 of 17)\n[Previous]\n");
    for (Request one : house.requests.waitingFor(Town.actor(BEN))) {
      house.requests.close(one.ref());
    }
    assertThat(page(BEN)).startsWith("# Waiting for you\nNothing waits for you.\n--\n");
  }

  @Test
  void what_is_not_a_page_of_ours_turns_nothing_and_an_hour_later_it_is_the_first() {
    muchIsAsked();
    for (String odd : List.of("", "x", "1", "-1 0", "0 0 0", "99999999999999 0")) {
      house.presses(BEN, "turn_page:next", odd);
      assertThat(page(BEN)).contains("(1-10 of 32)");
    }
    house.presses(BEN, "turn_page:next", "999999 1");
    assertThat(page(BEN)).contains("(31-32 of 32)", "(11-20 of 32)");
    house.pass(Duration.ofMinutes(61));
    assertThat(page(BEN)).doesNotContain("(31-32 of 32)").contains("(1-10 of 32)");
  }

  @Test
  void no_two_blocks_share_an_id_and_no_two_buttons_an_action() {
    List<ActionsBlock> rows =
        blocks(ANA).stream()
            .filter(ActionsBlock.class::isInstance)
            .map(ActionsBlock.class::cast)
            .toList();
    assertThat(rows).extracting(ActionsBlock::getBlockId).doesNotHaveDuplicates().hasSize(5);
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row.getElements().stream().map(HomePageTest::action))
                    .doesNotHaveDuplicates());
  }

  private static String action(BlockElement element) {
    return element instanceof StaticSelectElement menu
        ? menu.getActionId()
        : ((ButtonElement) element).getActionId();
  }
}
