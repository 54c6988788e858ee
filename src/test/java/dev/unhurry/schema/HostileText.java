package dev.unhurry.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that somebody could write, or be called, to make the bot call others or break what it
 * shows; hostile-texts.txt lists them and says how they are written down.
 *
 * @param line where it stands there
 */
public record HostileText(int line, String text) {
  private static final String LIST = "/hostile-texts.txt";
  private static final Pattern KIND = Pattern.compile("\\[([a-z ,']+)]");
  private static final Pattern ESCAPED =
      Pattern.compile(
          "\\\\(?:(?<sign>[nrt\\\\])|u(?<unit>[0-9A-F]{4})|\\*(?<times>\\d+)\\{(?<text>[^}]*)})",
          Pattern.CASE_INSENSITIVE);

  /** All of them by their kind, in their order. */
  public static Map<String, List<HostileText>> byKind() {
    Map<String, List<HostileText>> found = new LinkedHashMap<>();
    List<HostileText> kind = new ArrayList<>();
    int number = 0;
    for (String line : list().split("\n", -1)) {
      number++;
      Matcher title = KIND.matcher(line);
      if (title.matches()) {
        kind = found.computeIfAbsent(title.group(1), one -> new ArrayList<>());
      } else if (!line.isEmpty() && !line.equals("#") && !line.startsWith("# ")) {
        kind.add(new HostileText(number, unescaped(line)));
      }
    }
    return found;
  }

  private static String list() {
    try (InputStream list = HostileText.class.getResourceAsStream(LIST)) {
      return new String(Objects.requireNonNull(list, LIST).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescaped(String written) {
    return ESCAPED.matcher(written).replaceAll(one -> Matcher.quoteReplacement(meant(one.group())));
  }

  private static String meant(String escaped) {
    Matcher found = ESCAPED.matcher(escaped);
    if (!found.matches()) {
      throw new IllegalArgumentException(escaped);
    }
    if (found.group("unit") != null) {
      return String.valueOf((char) Integer.parseInt(found.group("unit"), 16));
    }
    if (found.group("times") != null) {
      return unescaped(found.group("text")).repeat(Integer.parseInt(found.group("times")));
    }
    return switch (found.group("sign")) {
      case "n" -> "\n";
      case "r" -> "\r";
      case "t" -> "\t";
      default -> "\\";
    };
  }
}
