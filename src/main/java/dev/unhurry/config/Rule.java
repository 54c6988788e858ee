package dev.unhurry.config;

import dev.unhurry.chat.ChannelId;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a single value must be, and how it is read.
 *
 * @param must the rule in words, to follow "must be"
 * @param read empty where the text breaks the rule
 */
record Rule<T>(String must, Function<String, Optional<T>> read) {
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})");
  private static final Pattern SPAN =
      Pattern.compile("(?:(\\d{1,5})d)?(?:(\\d{1,5})h)?(?:(\\d{1,5})m)?(?:(\\d{1,5})s)?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern CHANNEL = Pattern.compile("[CG][A-Z0-9]{4,}");
  private static final Pattern ID_LETTERS = Pattern.compile("[a-z_]{1,40}");
  private static final String EMOJI_LETTERS = "[\\p{L}\\p{N}_+'-]+";
  private static final Pattern EMOJI = Pattern.compile(":" + EMOJI_LETTERS + ":");
  private static final Pattern BARE_EMOJI = Pattern.compile(EMOJI_LETTERS);
  private static final int LONGEST_PHRASE = 80;

  static final Rule<LocalTime> TIME = new Rule<>("a time like 09:00", Rule::time);

  /** A day may end at 24:00, which is the next midnight. */
  static final Rule<LocalTime> CLOSING =
      new Rule<>("a time like 17:00", text -> text.equals("24:00") ? time("00:00") : time(text));

  static final Rule<DayOfWeek> DAY = new Rule<>("a weekday like mon", Rule::day);

  /** No offsets: they do not follow daylight saving. */
  static final Rule<ZoneId> ZONE =
      new Rule<>(
          "a zone like Europe/Lisbon",
          text -> Optional.of(text).filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of));

  static final Rule<ChannelId> CHANNEL_ID =
      new Rule<>(
          "a channel's id like C0123456789, which Slack shows in the channel's details",
          text -> matching(CHANNEL, text).map(ChannelId::new));

  static final Rule<String> ID =
      new Rule<>("a name of a-z and _, at most 40 characters", text -> matching(ID_LETTERS, text));

  static final Rule<String> PHRASE =
      new Rule<>(
          "words, or one emoji like :sos:, of at most " + LONGEST_PHRASE + " characters",
          text -> Optional.of(text.toLowerCase(Locale.ROOT)).filter(Rule::isPhrase));

  /** With colons, as people type it, or without, as Slack names it. */
  static final Rule<String> EMOJI_NAME =
      new Rule<>(
          "an emoji like palm_tree, without its skin tone",
          text ->
              matching(EMOJI, text)
                  .map(emoji -> emoji.substring(1, emoji.length() - 1))
                  .or(() -> matching(BARE_EMOJI, text))
                  .map(emoji -> emoji.toLowerCase(Locale.ROOT)));

  static final Rule<Boolean> YES_OR_NO =
      new Rule<>(
          "true or false",
          text -> matching(Pattern.compile("true|false"), text).map(Boolean::valueOf));

  static <E extends Enum<E>> Rule<E> oneOf(Class<E> type) {
    String names =
        Stream.of(type.getEnumConstants()).map(Rule::name).collect(Collectors.joining(", "));
    return new Rule<>(
        "one of " + names,
        text ->
            Stream.of(type.getEnumConstants()).filter(one -> name(one).equals(text)).findFirst());
  }

  static Rule<Integer> count(int least, int most) {
    return new Rule<>(
        "a whole number from %d to %d".formatted(least, most),
        text ->
            matching(NUMBER, text)
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most));
  }

  static Rule<Duration> duration(String example, Duration least, Duration most) {
    return new Rule<>(
        "a duration like %s, from %s to %s".formatted(example, inWords(least), inWords(most)),
        text -> span(text).filter(span -> span.compareTo(least) >= 0 && span.compareTo(most) <= 0));
  }

  static Rule<String> text(int longest) {
    return new Rule<>(
        "text of 1 to %d characters".formatted(longest),
        text -> Optional.of(text).filter(t -> !t.isBlank() && t.length() <= longest));
  }

  private static Optional<LocalTime> time(String text) {
    Matcher matcher = CLOCK.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(matcher.group(1));
    int minute = Integer.parseInt(matcher.group(2));
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  private static Optional<DayOfWeek> day(String text) {
    String name = text.toUpperCase(Locale.ROOT);
    return Stream.of(DayOfWeek.values())
        .filter(day -> day.name().equals(name) || day.name().substring(0, 3).equals(name))
        .findFirst();
  }

  /** {@code 4h}, {@code 1h30m} or ISO's {@code PT30S}; a bare number has no unit and is refused. */
  private static Optional<Duration> span(String text) {
    Matcher matcher = SPAN.matcher(text);
    if (text.isEmpty() || !matcher.matches()) {
      return iso(text);
    }
    return Optional.of(
        Duration.ofDays(part(matcher, 1))
            .plusHours(part(matcher, 2))
            .plusMinutes(part(matcher, 3))
            .plusSeconds(part(matcher, 4)));
  }

  private static Optional<Duration> iso(String text) {
    try {
      return Optional.of(Duration.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static long part(Matcher matcher, int group) {
    return matcher.group(group) == null ? 0 : Long.parseLong(matcher.group(group));
  }

  private static String inWords(Duration duration) {
    if (duration.toHours() > 48) {
      return duration.toDays() + "d";
    }
    if (duration.toMinutes() >= 60) {
      return duration.toHours() + "h";
    }
    return duration.toSeconds() >= 60 ? duration.toMinutes() + "m" : duration.toSeconds() + "s";
  }

  private static boolean isPhrase(String text) {
    boolean fits = text.length() <= LONGEST_PHRASE && !text.isBlank();
    boolean words = !text.contains(":") && text.codePoints().anyMatch(Character::isLetterOrDigit);
    return fits && (words || EMOJI.matcher(text).matches());
  }

  private static Optional<String> matching(Pattern pattern, String text) {
    return Optional.of(text).filter(t -> pattern.matcher(t).matches());
  }

  /** An enum's constant as the configuration writes it. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
