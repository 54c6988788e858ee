package dev.unhurry.assess;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Scores the reading on a labelled file: {@code mvn -q test-compile exec:java
 * -Dexec.classpathScope=test -Dmain.class=dev.unhurry.assess.Score -Dexec.args=FILE}.
 *
 * <p>The rules are written, not fitted, so that leaving a channel out changes no rule: it shows how
 * far one channel carries the figures, and how the rules do in each channel alone.
 */
final class Score {
  private static final int A_CHANNEL_TO_NAME = 20;
  private static final int SHOWN = 110;

  private final PrintStream out;
  private final List<LabelledRow> rows;

  private Score(PrintStream out, List<LabelledRow> rows) {
    this.out = out;
    this.rows = rows;
  }

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new Score(out, LabelledRow.in(Path.of(args[0]))).print();
  }

  private void print() {
    print("rows of which the labeller was sure", where(LabelledRow::sure));
    print("rows of which the labeller was unsure", where(row -> !row.sure()));
    print("all rows", rows);
    channels();
    wrongByRule();
  }

  private List<LabelledRow> where(Predicate<LabelledRow> wanted) {
    return rows.stream().filter(wanted).toList();
  }

  private void print(String title, List<LabelledRow> some) {
    out.printf("%n%s: %d%n", title, some.size());
    for (Sought sought : Sought.values()) {
      out.printf("  %-16s %s%n", sought.inWords(), Tally.of(sought, some));
    }
    List<LabelledRow> ordinary = some.stream().filter(LabelledRow::isOrdinary).toList();
    for (Sought nudge : List.of(Sought.STRICT, Sought.COACHING)) {
      long wrong = ordinary.stream().filter(row -> nudge.holds(row.verdict())).count();
      out.printf(
          "  %-16s %.1f wrong in 1,000 ordinary messages (%d of %d)%n",
          nudge.inWords(), 1000.0 * wrong / ordinary.size(), wrong, ordinary.size());
    }
  }

  private void channels() {
    Map<String, List<LabelledRow>> byChannel =
        rows.stream()
            .filter(LabelledRow::sure)
            .collect(
                Collectors.groupingBy(LabelledRow::channel, TreeMap::new, Collectors.toList()));
    out.printf(
        "%nsure rows without one channel, precision/recall: strict, coaching, asking;"
            + " then that channel alone (channels of %d rows or more)%n",
        A_CHANNEL_TO_NAME);
    byChannel.forEach(
        (channel, alone) -> {
          if (alone.size() >= A_CHANNEL_TO_NAME) {
            List<LabelledRow> rest = where(row -> row.sure() && !row.channel().equals(channel));
            out.printf("  %-22s %s   alone %s%n", channel, brief(rest), brief(alone));
          }
        });
    out.printf("lowest over all %d channels left out:%n", byChannel.size());
    for (Sought sought : Sought.values()) {
      List<Tally> tallies =
          byChannel.keySet().stream()
              .map(c -> Tally.of(sought, where(r -> r.sure() && !r.channel().equals(c))))
              .toList();
      out.printf(
          "  %-16s precision %.3f  recall %.3f%n",
          sought.inWords(),
          tallies.stream().mapToDouble(Tally::precision).min().orElse(1),
          tallies.stream().mapToDouble(Tally::recall).min().orElse(1));
    }
  }

  private static String brief(List<LabelledRow> some) {
    StringBuilder brief = new StringBuilder();
    for (Sought sought : Sought.values()) {
      Tally tally = Tally.of(sought, some);
      brief.append("%.2f/%.2f ".formatted(tally.precision(), tally.recall()));
    }
    return brief.toString();
  }

  private void wrongByRule() {
    out.printf("%nread otherwise than labelled, by rule%n");
    where(row -> row.verdict() != row.label()).stream()
        .sorted(Comparator.comparing(row -> row.reading().rule()))
        .forEach(
            row ->
                out.printf(
                    "  %s | %s, labelled %s%s | %s%n",
                    row.reading().rule(),
                    row.verdict(),
                    row.label(),
                    row.sure() ? "" : " (unsure)",
                    shortened(row.text().replace('\n', ' '))));
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + " ...";
  }
}
