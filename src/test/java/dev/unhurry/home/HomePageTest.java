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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
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
    if (element instanceof OverflowMenuElement) {
      return "[...]";
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
            (I keep ids and times, not the text of messages: `/async privacy` says what, and for how long. `/async help` says what I do.)
            (As of Mon 23 Nov 09:00.)""");
  }

  @Test
  void requests_are_lines_without_any_text_in_the_readers_own_time() {
    house.says(ANA, "<@U0BEN> can you review the secret plan? https://lumen.example/pull/7");
    String bens = page(BEN);
    assertThat(bens)
        .contains("• <@U0ANA> in <#C0DESIGN> · asked today 18:00 · *due Wed 25 Nov 09:00* · <https")
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

  @Test
  void however_much_waits_it_fits() {
    for (int i = 0; i < 52; i++) {
      house.says(ANA, "<@U0BEN> <@U0MAYA> can you review https://lumen.example/pull/" + i + "?");
      house.says(BEN, "<@U0ANA> can you review https://lumen.example/pull/" + i + "?");
    }
    house.hours.set(Town.actor(BEN), NIGHTS);
    assertThat(blocks(BEN)).hasSizeLessThanOrEqualTo(Home.MOST_BLOCKS);
    assertThat(page(BEN)).containsSubsequence("# Waiting", "(and 17 more)", "# You are waiting");
    assertThat(page(ANA)).containsSubsequence("# You are waiting", "(and 17 more)", "# My hours");
  }

  @Test
  void no_two_blocks_share_an_id_and_no_two_buttons_an_action() {
    List<ActionsBlock> rows =
        blocks(ANA).stream()
            .filter(ActionsBlock.class::isInstance)
            .map(ActionsBlock.class::cast)
            .toList();
    assertThat(rows).extracting(ActionsBlock::getBlockId).doesNotHaveDuplicates().hasSize(3);
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
