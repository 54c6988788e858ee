package dev.unhurry.availability.spoken;

import dev.unhurry.chat.UserId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody said of being away, in few words: every date with its month, nothing that changes
 * no meaning; and whom they named as their cover.
 */
record AwayText(String words, List<UserId> named) {
  /** Nobody says it at greater length, in characters. */
  private static final int LONGEST = 200;

  private static final Pattern PERSON = Pattern.compile("<@([UW][A-Z0-9]+)(?:\\|[^>]*)?>");

  /** How a cover is named; "with @ben" alone would be company. */
  private static final List<Pattern> COVER =
      List.of(
          Pattern.compile(
              "(?:with )?@ (?:as|is|will be) (?:my |the )?(?:cover|backup|stand-in)\\b"),
          Pattern.compile(
              "@ (?:covers|will cover|is covering|can cover|fills in|stands in)(?: for me| me)?\\b"),
          Pattern.compile(
              "(?:\\bmy )?(?:\\b(?:cover|backup|stand-in)(?: is| will be|ed by| by|:)?|\\bask|\\bcontact) @"
                  + "(?: instead| meanwhile| in the meantime)?"),
          Pattern.compile("(?<!\\bwith )@"));

  private static final String TO = "(-|to|till?|until|through|thru|and)";
  private static final String DAY = "(\\d{1,2})" + SpokenDate.ORDINAL;

  /** What is said in several words or short, and what is meant. */
  private static final List<Replaced> REPLACED =
      List.of(
          new Replaced("[\u2018\u2019`]", "'"),
          new Replaced("\\b([ap])\\.m\\b\\.?", "$1m"),
          new Replaced("\\s*[,;!]\\s*|[.!]$", " "),
          new Replaced("\\band back\\b", "back"),
          new Replaced("\\b(?:out of (?:the )?office|days? off|time off|off work)\\b", " "),
          new Replaced("\\b(?:all|whole|entire|full) day\\b", " "),
          new Replaced("\\b(?:(?:from|starting|as of) )?now(?: on)?\\b", " "),
          new Replaced("\\bbetween (.+?) and\\b", "from $1 to"),
          new Replaced("\\b(?:starting|beginning)\\b", "from"),
          new Replaced(
              "\\b(?:until|till?|through)(?: the)? end of (?:the )?(?=day|week|month)",
              "through this "),
          new Replaced("\\b(?:until|till?|through)(?: the)? end of ", "through "),
          // "1-5 dec", "1.-5.12." and "dec 1-5": the month is that of both.
          new Replaced(
              "(?<![:.\\d])"
                  + (DAY + " ?" + TO + " ?" + DAY)
                  + (" ?(?:of )?" + SpokenDate.MONTHS + "(?![a-z])"),
              "$1 $4 $2 $3 $4"),
          new Replaced(
              "(?<![:.\\d])(\\d{1,2})\\. ?" + TO + " ?(\\d{1,2})\\.(\\d{1,2})\\b",
              "$1.$4. $2 $3.$4"),
          new Replaced(
              "(?<![\\d.](?:st|nd|rd|th)?(?: of)? ?)\\b"
                  + (SpokenDate.MONTHS + " ?" + DAY + " ?" + TO + " ?" + DAY)
                  + "(?![\\d:]|\\.\\d| ?[ap]m)",
              "$2 $1 $3 $4 $1"));

  private static final Set<String> IDLE =
      Set.of(
          "i",
          "i'm",
          "im",
          "am",
          "i'll",
          "will",
          "be",
          "being",
          "away",
          "out",
          "off",
          "gone",
          "the",
          "on",
          "at",
          "please",
          "my",
          "leave",
          "vacation",
          "holiday",
          "holidays",
          "pto",
          "ooo",
          "sick",
          "again",
          "take",
          "taking",
          "have",
          "only");

  private record Replaced(Pattern said, String meant) {
    Replaced(String said, String meant) {
      this(Pattern.compile(said), meant);
    }
  }

  AwayText {
    named = List.copyOf(named);
  }

  static AwayText of(String said) {
    String text = said.length() > LONGEST ? "?" : said;
    Matcher people = PERSON.matcher(text);
    List<UserId> named = people.results().map(person -> new UserId(person.group(1))).toList();
    return new AwayText(plain(people.replaceAll(" @ ")), named);
  }

  private static String plain(String said) {
    String plain = Plain.of(said);
    for (Replaced replaced : REPLACED) {
      plain = replaced.said().matcher(plain).replaceAll(replaced.meant());
    }
    return plain.replaceAll("\\s+", " ").strip();
  }

  /** Only what says when; the name of one cover is understood where it is named as one. */
  String when() {
    String left = words;
    Optional<MatchResult> cover =
        COVER.stream().flatMap(way -> way.matcher(words).results()).findFirst();
    if (cover.isPresent()) {
      left = words.substring(0, cover.get().start()) + " " + words.substring(cover.get().end());
    }
    return Arrays.stream(left.replaceAll(" and *$", "").strip().split(" +"))
        .filter(word -> !IDLE.contains(word))
        .collect(Collectors.joining(" "));
  }

  Optional<UserId> cover() {
    return named.stream().findFirst();
  }
}
