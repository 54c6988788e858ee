package dev.unhurry.availability.desk;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import dev.unhurry.availability.Hours;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.availability.holiday.desk.HolidayCards;
import dev.unhurry.availability.own.Changed;
import dev.unhurry.availability.own.OwnCards;
import dev.unhurry.availability.spoken.Weekdays;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every sentence about somebody's own hours; times are in their zone. */
final class HoursCards {
  /** Opens the form. */
  static final String CHANGE = "change_hours";

  /** Takes the own hours away. */
  static final String RESET = "reset_hours";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private HoursCards() {}

  /** Whose hours are in force and what they mean now. */
  static Card shown(HoursInForce inForce, Instant now) {
    String whose =
        inForce.own()
            ? "Your own hours; they count in every channel."
            : "The workspace's hours; a channel can have others. Your own would count everywhere.";
    return pressable("*" + span(inForce) + "*\n" + whose + "\n" + next(inForce, now), inForce);
  }

  /** What was understood, and what it means next. */
  static Card set(HoursInForce inForce, Changed change, Instant now) {
    return changed(
        "Your hours are now *%s*, in every channel.".formatted(span(inForce)),
        inForce,
        change,
        now);
  }

  static Card reset(HoursInForce inForce, Changed change, Instant now) {
    return changed(
        "The workspace's hours count for you: *%s*. A channel can have others."
            .formatted(span(inForce)),
        inForce,
        change,
        now);
  }

  private static Card changed(String what, HoursInForce inForce, Changed change, Instant now) {
    WorkingTime time = inForce.time();
    List<String> lines = new ArrayList<>(List.of(what, OwnCards.effect(time, now)));
    OwnCards.idle(time).ifPresent(lines::add);
    return OwnCards.changed(String.join("\n", lines), change, zone(inForce));
  }

  static Card notUnderstood() {
    return Card.of(
        """
        I could not read hours in that, so nothing was changed. I take one start and one end, the same on every day:
        • `/async hours 9-17 mon-fri`
        • `/async hours 8:30-16:30` keeps your days
        • `/async hours reset` goes back to the workspace's hours
        Your time zone is the one of your Slack profile.""");
  }

  private static Card pressable(String words, HoursInForce inForce) {
    List<BlockElement> buttons = new ArrayList<>();
    buttons.add(Layout.button(CHANGE, "Change my hours", "change"));
    if (inForce.own()) {
      buttons.add(Layout.button(RESET, "Back to the workspace's hours", "reset"));
    }
    buttons.add(HolidayCards.look());
    List<LayoutBlock> blocks =
        List.of(
            Layout.paragraph(words),
            Layout.smallPrint(zone(inForce)),
            Layout.buttons("hours", buttons.toArray(BlockElement[]::new)));
    return new Card(words + "\n" + zone(inForce), blocks);
  }

  /** "Monday to Friday, 09:00 to 17:00". */
  private static String span(HoursInForce inForce) {
    Hours hours = inForce.time().hours();
    String words =
        "%s, %s to %s"
            .formatted(
                Weekdays.say(hours.days()), TIME.format(hours.from()), TIME.format(hours.to()));
    String capital = Character.toUpperCase(words.charAt(0)) + words.substring(1);
    return hours.isOvernight() ? capital + " the next day" : capital;
  }

  /** Where the zone comes from. */
  static String zone(HoursInForce inForce) {
    String zone = inForce.time().zone().getId();
    return inForce.zoneOfProfile()
        ? "Times are in " + zone + ", the time zone of your Slack profile."
        : "Times are in " + zone + ", the workspace's time zone: your Slack profile names none.";
  }

  private static String next(HoursInForce inForce, Instant now) {
    WorkingTime time = inForce.time();
    return time.isWorking(now)
        ? "You are working now" + until(time, now) + "."
        : time.nextWorking(now)
            .map(next -> "Your next working time starts " + time.describe(next, now) + ".")
            .orElse("");
  }

  /** Nothing where one shift follows the other without a break. */
  private static String until(WorkingTime time, Instant now) {
    Instant closes = time.closing(now).orElse(now);
    return time.isWorking(closes) ? "" : ", until " + OwnCards.until(closes, time, now);
  }
}
