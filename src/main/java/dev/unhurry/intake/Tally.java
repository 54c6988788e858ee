package dev.unhurry.intake;

import dev.unhurry.chat.Band;
import dev.unhurry.chat.UserId;
import dev.unhurry.urgency.Preview.ByRule;
import dev.unhurry.urgency.Preview.Seen;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what rules would have done while it is looked at; only bands leave it. */
final class Tally {
  /** Nobody gets a second hint on one day. */
  private record Day(UserId author, Instant start) {}

  private final Set<Day> hinted = new HashSet<>();
  private final Map<String, Integer> byRule = new HashMap<>();
  private int requests;
  private int urgent;

  void hint(UserId author, Instant at, String why) {
    if (hinted.add(new Day(author, at.truncatedTo(ChronoUnit.DAYS)))) {
      byRule.merge(why, 1, Integer::sum);
    }
  }

  void request(boolean isUrgent) {
    requests++;
    urgent += isUrgent ? 1 : 0;
  }

  Seen of(Week week) {
    boolean group = week.writers() >= Band.GROUP;
    return new Seen(
        week.from(),
        week.whole(),
        told(hinted.size(), group),
        group ? byRule() : List.of(),
        told(requests, group),
        told(urgent, group));
  }

  private static String told(int figure, boolean group) {
    if (group || figure == 0) {
      return Band.of(figure);
    }
    return "some";
  }

  private List<ByRule> byRule() {
    Comparator<Map.Entry<String, Integer>> frequentFirst =
        Map.Entry.<String, Integer>comparingByValue().reversed();
    return byRule.entrySet().stream()
        .sorted(frequentFirst.thenComparing(Map.Entry.comparingByKey()))
        .map(rule -> new ByRule(rule.getKey(), Band.of(rule.getValue())))
        .toList();
  }
}
