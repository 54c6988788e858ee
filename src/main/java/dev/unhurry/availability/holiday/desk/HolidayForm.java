package dev.unhurry.availability.holiday.desk;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import dev.unhurry.availability.holiday.PublicHoliday;
import dev.unhurry.availability.holiday.Region;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.Submission;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms in which somebody names a region and confirms its holidays day by day. */
final class HolidayForm {
  static final String TITLE = "Public holidays";

  /** Where the days are ticked. */
  static final String DAYS = "public_holidays";

  /** Where the region is named. */
  static final String WHOSE = "holiday_region";

  static final String REGION = "region";

  /** Slack takes no more in one group (docs.slack.dev/reference/block-kit/block-elements). */
  static final int MOST_IN_GROUP = 10;

  private static final int LONGEST_OPTION = 75;
  private static final int LONGEST_NAME = 60;
  private static final int NAMED_PARTS = 3;
  private static final String GROUP = "days_";
  private static final String VALUE = "value";

  /** What a sent form was about: the holidays of a region from a day on, and the ticked ones. */
  record Ticked(String region, LocalDate from, List<String> days) {}

  private HolidayForm() {}

  /** Says nothing of the parts where there are none. */
  static Form days(Kept kept, List<Region> parts, LocalDate from) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Layout.paragraph(
            "*%s*, the next twelve months. Leave ticked what you have off, and untick the days on which you work. Nothing counts until you save."
                .formatted(Mrkdwn.escape(kept.region().inFull()))));
    for (int at = 0; at < kept.year().size(); at += MOST_IN_GROUP) {
      int end = Math.min(at + MOST_IN_GROUP, kept.year().size());
      blocks.add(group(at / MOST_IN_GROUP, kept, kept.year().subList(at, end)));
    }
    blocks.add(Layout.smallPrint(elsewhere(parts)));
    return new Form(DAYS, kept.region().code() + " " + from, TITLE, "Save", blocks);
  }

  private static String elsewhere(List<Region> parts) {
    String other = "Of somewhere else: `/async holidays japan`.";
    return parts.isEmpty()
        ? other
        : "Its parts can have more: `/async holidays %s`. %s"
            .formatted(Mrkdwn.escape(examples(parts)), other);
  }

  private static String examples(List<Region> parts) {
    return parts.stream()
        .limit(NAMED_PARTS)
        .map(Region::name)
        .collect(Collectors.joining("`, `/async holidays "));
  }

  private static LayoutBlock group(int number, Kept kept, List<PublicHoliday> days) {
    List<OptionObject> off = days.stream().filter(kept::isOff).map(HolidayForm::option).toList();
    CheckboxesElement.CheckboxesElementBuilder ticks =
        CheckboxesElement.builder()
            .actionId(VALUE)
            .options(days.stream().map(HolidayForm::option).toList());
    return InputBlock.builder()
        .blockId(GROUP + number)
        .label(Layout.plain(number == 0 ? "My days off" : "And later"))
        .optional(true)
        // Slack refuses an empty list.
        .element(off.isEmpty() ? ticks.build() : ticks.initialOptions(off).build())
        .build();
  }

  private static OptionObject option(PublicHoliday holiday) {
    return OptionObject.builder()
        .value(holiday.day().toString())
        .text(Layout.plain(Mrkdwn.excerpt(HolidayCards.say(holiday), LONGEST_OPTION)))
        .build();
  }

  static Form whose() {
    return new Form(
        WHOSE,
        "",
        TITLE,
        "Show",
        List.of(
            InputBlock.builder()
                .blockId(REGION)
                .label(Layout.plain("Whose public holidays do you keep?"))
                .element(
                    PlainTextInputElement.builder()
                        .actionId(VALUE)
                        .maxLength(LONGEST_NAME)
                        .placeholder(Layout.plain("Portugal, Bavaria, us-ny"))
                        .build())
                .build(),
            Layout.smallPrint(
                "A country or a part of one. You see its days before anything counts.")));
  }

  /** Empty where the form was not made here. */
  static Optional<Ticked> read(Submission sent) {
    String[] pointer = sent.pointer().split(" ", -1);
    if (pointer.length != 2) {
      return Optional.empty();
    }
    List<String> days =
        sent.values().entrySet().stream()
            .filter(field -> field.getKey().startsWith(GROUP))
            .flatMap(field -> field.getValue().stream())
            .toList();
    return date(pointer[1]).map(from -> new Ticked(pointer[0], from, days));
  }

  private static Optional<LocalDate> date(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException notOurs) {
      return Optional.empty();
    }
  }
}
