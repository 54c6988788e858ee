package dev.unhurry.chat;

import java.util.List;

/** A figure that is told roughly, so that nobody can be found in it. */
public final class Band {
  /** Fewer people than this are no group. */
  public static final int GROUP = 5;

  private static final List<Integer> STEPS = List.of(1, 5, 10, 20, 50, 100, 200, 500, 1_000);

  private Band() {}

  public static String of(int figure) {
    if (figure < STEPS.get(0)) {
      return "none";
    }
    int step = 0;
    while (step + 1 < STEPS.size() && figure >= STEPS.get(step + 1)) {
      step++;
    }
    return step + 1 == STEPS.size()
        ? STEPS.get(step) + " or more"
        : STEPS.get(step) + " to " + (STEPS.get(step + 1) - 1);
  }
}
