package dev.unhurry.availability.focus;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import dev.unhurry.availability.Focus;
import dev.unhurry.availability.spoken.FocusTimes;
import dev.unhurry.availability.spoken.FocusUnclear;
import dev.unhurry.availability.spoken.Heard;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Submission;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The form in which somebody picks a day and the times of a block of focus. */
final class FocusForm {
  static final String ID = "own_focus";

  private static final String DAY = "day";
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String VALUE = "value";
  private static final int DAYS_OFFERED = 8;
  private static final Duration USUAL = Duration.ofHours(2);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

  private FocusForm() {}

  static Form of(FocusPlan plan) {
    ZonedDateTime local = plan.now().atZone(plan.time().zone()).truncatedTo(ChronoUnit.MINUTES);
    return new Form(
        ID,
        "",
        "Focus",
        "Save",
        List.of(
            Layout.paragraph(
                "In this block I hold my messages to you. What is asked meanwhile keeps its due"
                    + " time."),
            input(DAY, "Day", days(local.toLocalDate())),
            input(FROM, "From", time(local.toLocalTime())),
            input(TO, "To", time(local.plus(USUAL).toLocalTime())),
            Layout.smallPrint(
                "Times are in %s. An end before the start is past midnight, on the next day."
                    .formatted(plan.time().zone().getId()))));
  }

  private static LayoutBlock input(String field, String label, BlockElement element) {
    return InputBlock.builder().blockId(field).label(Layout.plain(label)).element(element).build();
  }

  private static BlockElement days(LocalDate today) {
    List<OptionObject> options =
        today.datesUntil(today.plusDays(DAYS_OFFERED)).map(day -> option(day, today)).toList();
    return StaticSelectElement.builder()
        .actionId(VALUE)
        .options(options)
        .initialOption(options.get(0))
        .build();
  }

  private static OptionObject option(LocalDate day, LocalDate today) {
    String near = day.equals(today) ? "Today, " : "";
    String label = (day.equals(today.plusDays(1)) ? "Tomorrow, " : near) + DATE.format(day);
    return OptionObject.builder().value(day.toString()).text(Layout.plain(label)).build();
  }

  private static BlockElement time(LocalTime time) {
    return TimePickerElement.builder().actionId(VALUE).initialTime(time.toString()).build();
  }

  /** The block that was sent, else what is to be mended in which field. */
  static Heard<Focus, Map<String, String>> read(Submission sent, FocusPlan plan) {
    Optional<LocalDate> day = picked(sent, DAY, LocalDate::parse);
    Optional<LocalTime> from = picked(sent, FROM, LocalTime::parse);
    Optional<LocalTime> to = picked(sent, TO, LocalTime::parse);
    if (day.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return new Heard.Unclear<>(missing(day, from, to));
    }
    LocalDate today = plan.now().atZone(plan.time().zone()).toLocalDate();
    if (!day.get().isBefore(today.plusDays(DAYS_OFFERED))) {
      return new Heard.Unclear<>(Map.of(DAY, "Choose a day of the next week."));
    }
    return new FocusTimes(plan.time(), plan.now())
        .between(day.get(), from.get(), to.get())
        .match(block -> fitting(block.orElseThrow(), plan), FocusForm::unfit);
  }

  private static Heard<Focus, Map<String, String>> fitting(Focus block, FocusPlan plan) {
    return plan.isFullFor(block)
        ? new Heard.Unclear<>(
            Map.of(DAY, "You have %d blocks planned; end one first.".formatted(FocusPlan.MOST)))
        : new Heard.Meant<>(block);
  }

  private static Heard<Focus, Map<String, String>> unfit(FocusUnclear why) {
    String words =
        why == FocusUnclear.OVER
            ? "That is over already; choose a later time or day."
            : "A block is at most 12 hours; for longer there is /async away.";
    return new Heard.Unclear<>(Map.of(TO, words));
  }

  private static Map<String, String> missing(
      Optional<LocalDate> day, Optional<LocalTime> from, Optional<LocalTime> to) {
    Map<String, String> missing = new HashMap<>();
    if (day.isEmpty()) {
      missing.put(DAY, "Choose a day.");
    }
    if (from.isEmpty()) {
      missing.put(FROM, "Pick a time, such as 09:00.");
    }
    if (to.isEmpty()) {
      missing.put(TO, "Pick a time, such as 11:00.");
    }
    return missing;
  }

  private static <T> Optional<T> picked(Submission sent, String field, Function<String, T> read) {
    try {
      return Optional.of(read.apply(sent.value(field)));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }
}
