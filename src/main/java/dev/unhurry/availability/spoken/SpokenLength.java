package dev.unhurry.availability.spoken;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something takes, as somebody said it: "2h", "1 hour 30", "90 min", "half an hour".
 *
 * @param rest what was said beside it, a time at which it begins; blank for nothing
 */
record SpokenLength(Duration length, String rest) {
  private static final String LENGTH =
      "(?:(?<hours>\\d{1,3}(?:[.,]\\d{1,2})?) ?h(?:(?:ou)?rs?)?"
          + "(?: ?(?:and )?(?<more>\\d{1,2}) ?(?:m(?:in(?:ute)?s?)?)?)?"
          + "|(?<minutes>\\d{1,4}) ?m(?:in(?:ute)?s?)?)[.]?";
  private static final Pattern FIRST =
      Pattern.compile("(?:for |the |next )*" + LENGTH + "(?: (?<rest>(?:from|at|starting) .+))?");
  private static final Pattern LAST = Pattern.compile("(?<rest>.+?),? for " + LENGTH);
  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final int MINUTES = 60;

  /** Empty where nothing is said of a length, or something else too. */
  static Optional<SpokenLength> of(String text) {
    String digits = digits(text);
    return found(FIRST.matcher(digits)).or(() -> found(LAST.matcher(digits)));
  }

  private static String digits(String text) {
    String digits =
        text.replaceAll("\\b(?:a )?half (?:an? )?hour\\b", "30 min")
            .replaceAll("\\ba quarter of an hour\\b", "15 min")
            .replaceAll("\\ban? (?=hour\\b|h\\b)", "1 ");
    for (int i = 0; i < NUMBERS.size(); i++) {
      digits =
          digits.replaceAll(
              "\\b" + NUMBERS.get(i) + "(?= (?:and a half )?(?:hour|min))", (i + 1) + "");
    }
    return digits
        .replaceAll("(\\d) and a half (?=h)", "$1.5 ")
        .replaceAll("(\\d ?h(?:our)?s?) and a half", "$1 30");
  }

  private static Optional<SpokenLength> found(Matcher said) {
    if (!said.matches()) {
      return Optional.empty();
    }
    Duration length =
        said.group("minutes") == null
            ? hours(said.group("hours")).plusMinutes(number(said.group("more")))
            : Duration.ofMinutes(number(said.group("minutes")));
    return length.isZero()
        ? Optional.empty()
        : Optional.of(new SpokenLength(length, text(said.group("rest"))));
  }

  private static Duration hours(String said) {
    double hours = Double.parseDouble(said.replace(',', '.'));
    return Duration.ofMinutes(Math.round(hours * MINUTES));
  }

  private static long number(String said) {
    return text(said).isEmpty() ? 0 : Long.parseLong(said);
  }

  private static String text(String said) {
    return said == null ? "" : said;
  }
}
