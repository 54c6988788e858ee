package dev.unhurry.template;

/** Why a line is not understood. */
final class Unclear extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_SHOWN = 60;

  private final String example;

  /** What is wrong, in words that follow a colon. */
  Unclear(String what, String example) {
    super(what);
    this.example = example;
  }

  String complaint(String line) {
    String shown =
        line.length() <= LONGEST_SHOWN
            ? line
            : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN / 2)) + "…";
    String hint = example.isEmpty() ? "" : ", for example: " + example;
    return "In \"%s\": %s%s".formatted(shown, getMessage(), hint);
  }
}
