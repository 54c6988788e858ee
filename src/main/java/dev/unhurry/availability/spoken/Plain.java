package dev.unhurry.availability.spoken;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people write, without what changes no meaning. */
final class Plain {
  private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");

  /** "🚫 friday" is not Friday, so these stay, and are not understood. */
  private static final String NO = "🚫⛔❌❎✖🙅";

  /** As a sign, with what joins and colours it, or by its name as Slack sends it. */
  private static final Pattern EMOJI =
      Pattern.compile(
          "[[\\p{So}\\x{1F3FB}-\\x{1F3FF}\uFE0F\u200D]&&[^"
              + NO
              + "]]|:(?!no_|x:|negative)[a-z][a-z0-9_+-]*:");

  private Plain() {}

  /** In small letters, with one kind of dash, and without emoji. */
  static String of(String said) {
    String small = Normalizer.normalize(said, Normalizer.Form.NFKC).toLowerCase(Locale.ENGLISH);
    return EMOJI.matcher(DASH.matcher(small).replaceAll("-")).replaceAll(" ");
  }
}
