package dev.unhurry.availability.reads;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import dev.unhurry.availability.Hours;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.availability.spoken.SpokenReads;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Submission;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The form in which somebody chooses the times at which they read from those of their work. */
final class ReadsForm {
  static final String ID = "own_reads";

  private static final String TIMES = "times";
  private static final String VALUE = "value";
  private static final int HALF_HOURS = 48;
  private static final int MINUTES = 30;

  private ReadsForm() {}

  static Form of(WorkingTime time) {
    return new Form(
        ID,
        "",
        "When I read",
        "Save",
        List.of(
            Layout.paragraph(
                "When you read messages. What waits for you comes as one list at these times, and"
                    + " whoever asks you is told when you read."),
            times(time),
            Layout.smallPrint(
                "The same on all your working days, in %s. `/async reads 9:10, 13:45` takes any minute."
                    .formatted(time.zone().getId()))));
  }

  private static LayoutBlock times(WorkingTime time) {
    List<LocalTime> chosen = time.attention().windows();
    return InputBlock.builder()
        .blockId(TIMES)
        .label(Layout.plain("Times"))
        .hint(Layout.plain("Leave it empty to read at any time."))
        .optional(true)
        .element(
            MultiStaticSelectElement.builder()
                .actionId(VALUE)
                .placeholder(Layout.plain("Choose times"))
                .options(options(offered(time.hours(), chosen)))
                .initialOptions(chosen.isEmpty() ? null : options(chosen.stream()))
                .maxSelectedItems(SpokenReads.MOST)
                .build())
        .build();
  }

  /** When work begins, the half hours from then on, and what was chosen besides. */
  private static Stream<LocalTime> offered(Hours hours, List<LocalTime> chosen) {
    LocalTime begins = hours.from().truncatedTo(ChronoUnit.MINUTES);
    Stream<LocalTime> halfHours =
        IntStream.rangeClosed(0, HALF_HOURS)
            .mapToObj(i -> begins.truncatedTo(ChronoUnit.HOURS).plusMinutes((long) i * MINUTES))
            .filter(hours::include);
    return Stream.of(Stream.of(begins), halfHours, chosen.stream())
        .flatMap(Function.identity())
        .distinct();
  }

  private static List<OptionObject> options(Stream<LocalTime> times) {
    return times
        .map(LocalTime::toString)
        .map(time -> OptionObject.builder().value(time).text(Layout.plain(time)).build())
        .toList();
  }

  /** What was sent; empty where it is not what the form offers. */
  static Optional<List<LocalTime>> read(Submission sent) {
    try {
      List<LocalTime> times =
          sent.values().getOrDefault(TIMES, List.of()).stream()
              .map(LocalTime::parse)
              .distinct()
              .sorted()
              .toList();
      return times.size() > SpokenReads.MOST ? Optional.empty() : Optional.of(times);
    } catch (DateTimeParseException notOurs) {
      return Optional.empty();
    }
  }

  /** What is to be mended in which field. */
  static Map<String, String> tooMany() {
    return Map.of(TIMES, "Choose at most %d times.".formatted(SpokenReads.MOST));
  }
}
