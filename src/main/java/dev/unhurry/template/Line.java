package dev.unhurry.template;

import java.util.List;
import java.util.Optional;

/** One line of a typed template: "Which environment? (choice: staging, production) - a hint". */
record Line(String label, String hint, Answer answer) {
  static final String EXAMPLE = "What do you need? (long, required)";

  private static final String SEPARATORS = "-–—:";
  private static final String BULLETS = "-*•";

  static String withoutBullet(String typed) {
    String line = typed.strip();
    while (line.length() > 1
        && BULLETS.indexOf(line.charAt(0)) >= 0
        && Character.isWhitespace(line.charAt(1))) {
      line = line.substring(1).strip();
    }
    return line;
  }

  static Line read(String line) throws Unclear {
    Optional<Unclear> unclear = Optional.empty();
    for (int from = line.indexOf('('); from >= 0; from = line.indexOf('(', from + 1)) {
      int end = closing(line, from);
      if (end > 0 && isEndOrHint(line.substring(end + 1).strip())) {
        try {
          Answer answer = Brackets.read(line.substring(from + 1, end));
          return checked(line.substring(0, from), hint(line.substring(end + 1)), answer);
        } catch (Unclear e) {
          unclear = unclear.or(() -> Optional.of(e));
        }
      }
    }
    if (unclear.isPresent()) {
      throw unclear.get();
    }
    return withoutBrackets(line);
  }

  private static Line withoutBrackets(String line) throws Unclear {
    int dash = -1;
    for (String one : List.of(" - ", " – ", " — ")) {
      int at = line.indexOf(one);
      dash = at >= 0 && (dash < 0 || at < dash) ? at : dash;
    }
    Answer answer = Answer.optional(Answer.Type.LONG);
    return dash < 0
        ? checked(line, "", answer)
        : checked(line.substring(0, dash), line.substring(dash + 3), answer);
  }

  private static Line checked(String label, String hint, Answer answer) throws Unclear {
    boolean words = label.codePoints().anyMatch(Character::isLetterOrDigit);
    if (!words || label.strip().length() > Field.LONGEST_LABEL) {
      throw new Unclear(
          "a question is of words, at most %d characters".formatted(Field.LONGEST_LABEL), EXAMPLE);
    }
    if (hint.strip().length() > Field.LONGEST_HINT) {
      throw new Unclear(
          "a hint has at most %d characters".formatted(Field.LONGEST_HINT),
          EXAMPLE + " - A look at it");
    }
    return new Line(label.strip(), hint.strip(), answer);
  }

  /** Where the bracket that opens here is closed; -1 where it is not. */
  private static int closing(String line, int from) {
    int depth = 0;
    for (int at = from; at < line.length(); at++) {
      char c = line.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isEndOrHint(String rest) {
    return rest.isEmpty() || SEPARATORS.indexOf(rest.charAt(0)) >= 0;
  }

  private static String hint(String rest) {
    return rest.isBlank() ? "" : rest.strip().substring(1);
  }

  static String write(Field field) {
    String hint = field.hint().isBlank() ? "" : " - " + field.hint();
    return field.label() + " (" + Brackets.write(field.answer()) + ")" + hint;
  }

  Answer.Type type() {
    return answer.type();
  }

  boolean required() {
    return answer.required();
  }

  Line asRequired() {
    return new Line(
        label, hint, new Answer(answer.type(), true, answer.longest(), answer.choices()));
  }
}
