package dev.unhurry.assess;

import java.util.List;
import java.util.Locale;

/** How often something was found, found wrongly, and missed. */
record Tally(int right, int wrong, int missed) {
  /** Of the normal distribution, for 95 in 100. */
  private static final double Z = 1.96;

  static Tally of(Sought sought, List<LabelledRow> rows) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (LabelledRow row : rows) {
      boolean read = sought.holds(row.verdict());
      boolean labelled = sought.holds(row.label());
      right += read && labelled ? 1 : 0;
      wrong += read && !labelled ? 1 : 0;
      missed += !read && labelled ? 1 : 0;
    }
    return new Tally(right, wrong, missed);
  }

  double precision() {
    return share(right, right + wrong);
  }

  double recall() {
    return share(right, right + missed);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  @Override
  public String toString() {
    return "precision %s  recall %s"
        .formatted(withInterval(right, right + wrong), withInterval(right, right + missed));
  }

  /** A share with its Wilson interval. */
  static String withInterval(int part, int whole) {
    if (whole == 0) {
      return "none";
    }
    double share = share(part, whole);
    double denominator = 1 + Z * Z / whole;
    double middle = (share + Z * Z / (2 * whole)) / denominator;
    double half =
        Z * Math.sqrt(share * (1 - share) / whole + Z * Z / (4.0 * whole * whole)) / denominator;
    return "%.3f [%.3f, %.3f] %4d/%-4d"
        .formatted(share, Math.max(0, middle - half), Math.min(1, middle + half), part, whole)
        .toLowerCase(Locale.ROOT);
  }
}
