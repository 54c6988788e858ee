package dev.unhurry.availability.holiday.desk;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import dev.unhurry.availability.holiday.PublicHoliday;
import dev.unhurry.availability.holiday.Region;
import dev.unhurry.availability.own.Changed;
import dev.unhurry.availability.own.OwnCards;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every sentence about the public holidays that somebody keeps. */
public final class HolidayCards {
  /** Opens the form; its value is a region's code, or empty for the one they keep. */
  static final String LOOK = "public_holidays";

  /** Asks for a region. */
  static final String ELSEWHERE = "holidays_elsewhere";

  /** Keeps none any more. */
  static final String STOP = "stop_holidays";

  private static final int MOST_CHOICES = 5;
  private static final int NEXT_SHOWN = 3;
  private static final int LONGEST_ECHO = 60;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

  private static final String NOT_READ =
      """
      I know no country and no part of one by that name%s, so nothing was changed. What I take:
      • `/async holidays portugal`
      • `/async holidays bavaria` or `/async holidays us-ny` for a part of a country
      • `/async holidays off` keeps none""";

  private HolidayCards() {}

  /** Opens the form from elsewhere. */
  public static BlockElement look() {
    return Layout.button(LOOK, HolidayForm.TITLE, "kept");
  }

  /** "Tue 8 Dec Immaculate Conception Day". */
  static String say(PublicHoliday holiday) {
    return DAY.format(holiday.day()) + " " + holiday.name();
  }

  static Card shown(Kept kept) {
    String words =
        "You have %s off, %s.%s"
            .formatted(whose(kept), count(kept), list("Next: ", kept.off(), NEXT_SHOWN));
    return pressable(
        words,
        Layout.button(LOOK, "Change the days", kept.region().code()),
        Layout.button(ELSEWHERE, "Another region", "other"),
        Layout.button(STOP, "Stop keeping them", "stop"));
  }

  /** Nobody's are kept; the guess is a country that they may be in. */
  static Card none(Optional<Region> guess) {
    String words = "You keep no public holidays: I count each of your working days, also those.";
    String where =
        guess
            .map(
                country ->
                    "\nThe time zone of your Slack profile is one of %s."
                        .formatted(Mrkdwn.escape(country.name())))
            .orElse("");
    List<BlockElement> buttons = new ArrayList<>();
    guess.ifPresent(
        country -> buttons.add(button("Look at " + country.possessive() + " holidays", country)));
    buttons.add(
        Layout.button(
            ELSEWHERE, guess.isPresent() ? "Another region" : "Choose a region", "other"));
    return pressable(
        words + where + "\n`/async holidays portugal` shows them before anything counts.",
        buttons.toArray(BlockElement[]::new));
  }

  /** What was saved. */
  static Card saved(Kept kept, Changed change) {
    String words = "You have %s off, %s.%s".formatted(whose(kept), count(kept), next(kept));
    return OwnCards.changed(words, change);
  }

  private static String whose(Kept kept) {
    return Mrkdwn.escape(kept.region().possessive()) + " public holidays";
  }

  private static String count(Kept kept) {
    return "%d of %d".formatted(kept.off().size(), kept.year().size());
  }

  private static String next(Kept kept) {
    return kept.off().stream()
        .findFirst()
        .map(
            holiday ->
                " The next is %s, %s. Nothing is due on it and I write you nothing."
                    .formatted(DAY.format(holiday.day()), Mrkdwn.escape(holiday.name())))
        .orElse(" So none of them counts.");
  }

  private static String list(String before, List<PublicHoliday> holidays, int most) {
    return holidays.isEmpty()
        ? ""
        : holidays.stream()
            .limit(most)
            .map(holiday -> Mrkdwn.escape(say(holiday)))
            .collect(Collectors.joining(", ", " " + before, "."));
  }

  static Card stopped(Changed change) {
    return OwnCards.changed(
        "You keep no public holidays any more. I count each of your working days, also those.",
        change);
  }

  static Card notRead(String typed) {
    String echo = Mrkdwn.excerpt(Mrkdwn.escape(typed.strip()), LONGEST_ECHO);
    return Card.of(NOT_READ.formatted(echo.isBlank() ? "" : ", \"" + echo + "\""));
  }

  static Card noneKnown(Region region) {
    return Card.of(
        "I have no calendar of public holidays for %s, so nothing was changed. `/async away` takes single days."
            .formatted(Mrkdwn.escape(region.inFull())));
  }

  static Card whichOf(List<Region> regions) {
    List<Region> first = regions.stream().limit(MOST_CHOICES).toList();
    String words =
        "There is more than one of that name. Which do you mean?"
            + first.stream().map(region -> "\n• " + written(region)).collect(Collectors.joining());
    BlockElement[] buttons =
        IntStream.range(0, first.size())
            .mapToObj(i -> numbered(first.get(i), i))
            .toArray(BlockElement[]::new);
    return pressable(words, buttons);
  }

  /** The same in one line, for a field of a form. */
  static String whichOfInLine(List<Region> regions) {
    return regions.stream()
        .limit(MOST_CHOICES)
        .map(region -> "%s (%s)".formatted(region.code(), region.inFull()))
        .collect(Collectors.joining(", ", "There is more than one: ", ". Write the code."));
  }

  private static String written(Region region) {
    return "%s: `/async holidays %s`".formatted(Mrkdwn.escape(region.inFull()), region.code());
  }

  /** Slack takes an action only once in a block. */
  private static BlockElement numbered(Region region, int number) {
    return Layout.button(LOOK + ":" + number, region.inFull(), region.code());
  }

  private static BlockElement button(String label, Region region) {
    return Layout.button(LOOK, label, region.code());
  }

  /** What is kept of somebody, for the page that says so. */
  static String inWords(Kept kept) {
    List<PublicHoliday> worked = kept.workedOn();
    return "You keep %s%s; `/async holidays` shows them."
        .formatted(
            whose(kept),
            worked.isEmpty()
                ? ""
                : " and work on "
                    + worked.stream()
                        .map(one -> Mrkdwn.escape(one.name()))
                        .collect(Collectors.joining(", ")));
  }

  private static Card pressable(String words, BlockElement... buttons) {
    List<LayoutBlock> blocks =
        List.of(Layout.paragraph(words), Layout.buttons("holidays", buttons));
    return new Card(words, blocks);
  }
}
