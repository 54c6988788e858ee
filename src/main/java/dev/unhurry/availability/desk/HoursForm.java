package dev.unhurry.availability.desk;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.TimePickerElement;
import dev.unhurry.availability.Hours;
import dev.unhurry.availability.spoken.Weekdays;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Submission;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The form in which somebody ticks their days and picks their hours. */
final class HoursForm {
  static final String ID = "own_hours";

  private static final String DAYS = "days";
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String VALUE = "value";

  private HoursForm() {}

  static Form of(Hours hours, String zoneLine) {
    return new Form(
        ID,
        "",
        "My hours",
        "Save",
        List.of(
            Layout.paragraph(
                "When you work. Due times are counted in these hours, and reminders come only then."),
            input(DAYS, "Days", days(hours.days())),
            input(FROM, "From", time(hours.from())),
            input(TO, "To", time(hours.to())),
            Layout.smallPrint(
                zoneLine + " An end before the start is past midnight, on the next day.")));
  }

  private static LayoutBlock input(String field, String label, BlockElement element) {
    return InputBlock.builder().blockId(field).label(Layout.plain(label)).element(element).build();
  }

  private static BlockElement days(Set<DayOfWeek> ticked) {
    return CheckboxesElement.builder()
        .actionId(VALUE)
        .options(options(EnumSet.allOf(DayOfWeek.class)))
        .initialOptions(options(EnumSet.copyOf(ticked)))
        .build();
  }

  private static List<OptionObject> options(EnumSet<DayOfWeek> days) {
    return days.stream().map(HoursForm::option).toList();
  }

  private static OptionObject option(DayOfWeek day) {
    return OptionObject.builder().value(day.name()).text(Layout.plain(Weekdays.name(day))).build();
  }

  private static BlockElement time(LocalTime time) {
    String toTheMinute = time.truncatedTo(ChronoUnit.MINUTES).toString();
    return TimePickerElement.builder().actionId(VALUE).initialTime(toTheMinute).build();
  }

  /** What was sent; empty where {@link #missing} names a field. */
  static Optional<Hours> read(Submission sent) {
    Set<DayOfWeek> days = ticked(sent);
    return days.isEmpty()
        ? Optional.empty()
        : picked(sent, FROM).flatMap(from -> picked(sent, TO).map(to -> new Hours(days, from, to)));
  }

  /** What is to be mended in which field. */
  static Map<String, String> missing(Submission sent) {
    Map<String, String> missing = new HashMap<>();
    if (ticked(sent).isEmpty()) {
      missing.put(DAYS, "Tick at least one day.");
    }
    for (String field : List.of(FROM, TO)) {
      if (picked(sent, field).isEmpty()) {
        missing.put(field, "Pick a time, such as 09:00.");
      }
    }
    return missing;
  }

  private static Set<DayOfWeek> ticked(Submission sent) {
    List<String> names = sent.values().getOrDefault(DAYS, List.of());
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    Arrays.stream(DayOfWeek.values()).filter(day -> names.contains(day.name())).forEach(days::add);
    return days;
  }

  private static Optional<LocalTime> picked(Submission sent, String field) {
    try {
      return Optional.of(LocalTime.parse(sent.value(field)));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }
}
