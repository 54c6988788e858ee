package dev.unhurry.request.list;

import dev.unhurry.request.Request;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which page somebody reads of what waits for them, and of what they wait for; the first is 0.
 *
 * <p>A page that is no longer there is the last one.
 */
public record Pages(int waiting, int asked) {
  public static final Pages FIRST = new Pages(0, 0);

  /** What is due first is on the first page; the rest of a Home stays in sight below it. */
  static final int LINES = 10;

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6}) (\\d{1,6})");

  /** Of lists that are as long as this. */
  Pages within(int longWaiting, int longAsked) {
    return new Pages(Math.min(waiting, lastOf(longWaiting)), Math.min(asked, lastOf(longAsked)));
  }

  static int lastOf(int lines) {
    return Math.max(0, (lines - 1) / LINES);
  }

  static List<Request> shown(List<Request> all, int page) {
    int from = page * LINES;
    return all.subList(from, Math.min(all.size(), from + LINES));
  }

  /** What a button that leads there carries. */
  String value() {
    return waiting + " " + asked;
  }

  /** Empty where it was not written here: it came by way of the client. */
  public static Optional<Pages> read(String value) {
    Matcher written = WRITTEN.matcher(value);
    return written.matches()
        ? Optional.of(
            new Pages(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2))))
        : Optional.empty();
  }
}
