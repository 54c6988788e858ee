package dev.unhurry.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in the brackets of a line: "choice, required: staging, production". */
final class Brackets {
  private static final Pattern LENGTH =
      Pattern.compile("(?:at most |max |up to )?([1-9][0-9]{0,3})(?: characters)?");

  private static final Map<String, Answer.Type> TYPES =
      Map.ofEntries(
          Map.entry("short", Answer.Type.SHORT),
          Map.entry("long", Answer.Type.LONG),
          Map.entry("text", Answer.Type.LONG),
          Map.entry("link", Answer.Type.LINK),
          Map.entry("url", Answer.Type.LINK),
          Map.entry("date", Answer.Type.DATE),
          Map.entry("day", Answer.Type.DATE),
          Map.entry("people", Answer.Type.PEOPLE),
          Map.entry("person", Answer.Type.PEOPLE),
          Map.entry("choice", Answer.Type.CHOICE),
          Map.entry("choose", Answer.Type.CHOICE));

  private static final String CHOICE = "Which environment? (choice: staging, production)";

  private Answer.Type type = Answer.Type.LONG;
  private boolean required;
  private int longest = Answer.LONGEST;

  private Brackets() {}

  static Answer read(String inside) throws Unclear {
    int colon = inside.indexOf(':');
    Brackets brackets = new Brackets();
    for (String word : parts(colon < 0 ? inside : inside.substring(0, colon))) {
      brackets.take(word.toLowerCase(Locale.ROOT));
    }
    return brackets.answer(colon < 0 ? List.of() : parts(inside.substring(colon + 1)));
  }

  private static List<String> parts(String list) {
    return Arrays.stream(list.split(",", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }

  private void take(String word) throws Unclear {
    Matcher length = LENGTH.matcher(word);
    if (TYPES.containsKey(word)) {
      type = TYPES.get(word);
    } else if (word.equals("required") || word.equals("needed")) {
      required = true;
    } else if (length.matches() && Integer.parseInt(length.group(1)) <= Answer.LONGEST) {
      longest = Integer.parseInt(length.group(1));
    } else if (!word.equals("optional")) {
      throw new Unclear(
          "\"%s\" is none of short, long, link, date, people, choice, required".formatted(word),
          Line.EXAMPLE);
    }
  }

  private Answer answer(List<String> choices) throws Unclear {
    boolean choice = type == Answer.Type.CHOICE;
    if (choice != !choices.isEmpty()) {
      throw new Unclear("choices stand after \"choice:\"", CHOICE);
    }
    if (choice && (choices.size() < 2 || choices.size() > Answer.MOST_CHOICES)) {
      throw new Unclear("a choice has 2 to %d choices".formatted(Answer.MOST_CHOICES), CHOICE);
    }
    if (choices.stream().anyMatch(one -> one.length() > Answer.LONGEST_CHOICE)) {
      throw new Unclear(
          "a choice has at most %d characters".formatted(Answer.LONGEST_CHOICE), CHOICE);
    }
    return new Answer(type, required, longest, choices);
  }

  /** The same in one way of writing it. */
  static String write(Answer answer) {
    String words =
        Stream.of(
                answer.type().name().toLowerCase(Locale.ROOT),
                answer.required() ? "required" : "",
                answer.longest() == Answer.LONGEST ? "" : "at most " + answer.longest())
            .filter(word -> !word.isEmpty())
            .reduce((left, right) -> left + ", " + right)
            .orElseThrow();
    return answer.choices().isEmpty() ? words : words + ": " + String.join(", ", answer.choices());
  }
}
