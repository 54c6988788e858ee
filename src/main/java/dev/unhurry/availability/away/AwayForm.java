package dev.unhurry.availability.away;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.block.element.UsersSelectElement;
import dev.unhurry.availability.spoken.Away;
import dev.unhurry.availability.spoken.Away.Why;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.UserId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The form in which somebody picks when they are away. */
final class AwayForm {
  static final String ID = "plan_away";

  private static final String COVER = "cover";
  private static final String FROM = "from";
  private static final String FROM_TIME = "from_time";
  private static final String BACK = "back";
  private static final String BACK_TIME = "back_time";
  private static final String VALUE = "value";

  private AwayForm() {}

  static Form of(LocalDate today, ZoneId zone) {
    return new Form(
        ID,
        "",
        "Time away",
        "Save",
        List.of(
            Layout.paragraph(
                "No reminders come while you are away, and due times wait for you. I do not ask for a reason."),
            input(FROM, "First day away", date(today), false),
            input(FROM_TIME, "Away from, if not the whole day", time(), true),
            input(BACK, "Back on", date(null), false),
            input(BACK_TIME, "Back at, if not the whole day", time(), true),
            input(COVER, "Who covers for you", person(), true),
            Layout.smallPrint("Times are in " + zone.getId() + ".")));
  }

  private static LayoutBlock input(
      String field, String label, BlockElement element, boolean isOptional) {
    return InputBlock.builder()
        .blockId(field)
        .label(Layout.plain(label))
        .element(element)
        .optional(isOptional)
        .build();
  }

  private static BlockElement date(LocalDate day) {
    return DatePickerElement.builder()
        .actionId(VALUE)
        .initialDate(day == null ? null : day.toString())
        .build();
  }

  private static BlockElement time() {
    return TimePickerElement.builder().actionId(VALUE).build();
  }

  private static BlockElement person() {
    return UsersSelectElement.builder()
        .actionId(VALUE)
        .placeholder(Layout.plain("A colleague"))
        .build();
  }

  /** Empty where {@link #missing} names a field. */
  static Optional<Away> read(Submission sent, LocalDateTime now) {
    Optional<UserId> cover =
        Optional.of(sent.value(COVER)).filter(id -> !id.isBlank()).map(UserId::new);
    return moment(sent, FROM, FROM_TIME)
        .flatMap(
            from -> moment(sent, BACK, BACK_TIME).map(back -> Away.of(from, back, cover, now)));
  }

  /** No time is the beginning of the day. */
  private static Optional<LocalDateTime> moment(Submission sent, String day, String time) {
    LocalTime at = picked(sent, time, LocalTime::parse).orElse(LocalTime.MIDNIGHT);
    return picked(sent, day, LocalDate::parse).map(date -> date.atTime(at));
  }

  /** What is to be mended in which field. */
  static Map<String, String> missing(Submission sent) {
    Map<String, String> missing = new HashMap<>();
    for (String field : List.of(FROM, BACK)) {
      if (picked(sent, field, LocalDate::parse).isEmpty()) {
        missing.put(field, "Pick a date.");
      }
    }
    return missing;
  }

  static Map<String, String> wrong(Away.Refused refused) {
    return refused.why() == Why.TOO_FAR
        ? Map.of(FROM, RefusalCards.why(refused))
        : Map.of(BACK, back(refused));
  }

  static Map<String, String> wrong(String why, boolean isOfCover) {
    return Map.of(isOfCover ? COVER : FROM, why);
  }

  private static String back(Away.Refused refused) {
    return refused.why() == Why.BACK_BEFORE_GONE
        ? "Pick a later day or time than the one you leave; whoever is off on Friday is back on Saturday."
        : RefusalCards.why(refused);
  }

  private static <T> Optional<T> picked(Submission sent, String field, Function<String, T> read) {
    try {
      return Optional.of(read.apply(sent.value(field)));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }
}
