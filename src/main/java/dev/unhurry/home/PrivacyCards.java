package dev.unhurry.home;

import com.slack.api.model.block.LayoutBlock;
import dev.unhurry.availability.OwnTime;
import dev.unhurry.availability.own.OwnTimes;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Layout;
import dev.unhurry.duty.outage.Outages;
import dev.unhurry.home.kept.OwnDataCards;
import dev.unhurry.nudge.hint.HintBook;
import dev.unhurry.request.Promises;
import dev.unhurry.status.RoundBook;
import dev.unhurry.urgency.KeptRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is kept, in words with the figures in force. */
final class PrivacyCards {
  /** How long what is finished is remembered by its id, so that it is not made again. */
  static final int HOURS_REMEMBERED = 48;

  /**
   * What is kept about the one who asks.
   *
   * @param time what they said of their own time
   * @param holidays whose they keep, in words
   * @param off what they switched off, in words
   * @param hints what is kept about hints to them
   * @param waiting how many requests wait for them
   * @param asked how many they wait for
   */
  record AboutYou(
      OwnTime time, Optional<String> holidays, String off, Hints hints, int waiting, int asked) {}

  /**
   * What is kept about hints to somebody.
   *
   * @param restUntil until when they rest because that person showed that they know how to ask
   * @param latestUntil until when their latest is kept
   */
  record Hints(Optional<String> restUntil, Optional<String> latestUntil) {
    static final Hints NONE = new Hints(Optional.empty(), Optional.empty());
  }

  /** For how long what is heard at a message waits for its request. */
  static final int MINUTES_EARLY = 10;

  /** Shows all that is kept, and for how long. */
  static final String ALL = "privacy_all";

  private static final String TITLE = "*About you, right now*\n• ";
  private static final String WHOM =
      "Questions about this go to whoever runs me in your workspace.";

  private PrivacyCards() {}

  static Card kept(int messagesPerDay, AboutYou about) {
    List<String> all =
        List.of(requests(), people(), channels(messagesPerDay), TITLE + lines(about), WHOM);
    List<LayoutBlock> blocks =
        new ArrayList<>(all.stream().limit(4).map(Layout::paragraph).toList());
    blocks.add(OwnDataCards.buttons());
    blocks.add(Layout.smallPrint(WHOM));
    return new Card(
        String.join("\n", all.subList(0, 3)) + "\n\n" + all.get(3) + "\n\n" + WHOM, blocks);
  }

  /** The same where it is read in the App Home. */
  static Form inForm(Card kept) {
    return new Form("privacy", "", "What I keep", "", kept.blocks());
  }

  /** What the App Home says of it. */
  static Card atHome(AboutYou about) {
    String words = "• " + lines(about);
    return new Card(
        words,
        List.of(
            Layout.paragraph(words),
            Layout.buttons("privacy", Layout.button(ALL, "What I keep, and for how long", "all")),
            OwnDataCards.buttons()));
  }

  private static String requests() {
    return """
        *What I keep*
        No text of messages. I read them as they arrive and hold the last minutes in memory, never on disk, and there too what an App Home lists that was opened of late. Before I write to you unasked I look at your status and do-not-disturb in Slack, and keep neither.
        • *Requests*, to follow them: who asked whom, where and when, who replied or reacted when, and where your list of them stands, as ids and times. Until they are answered or withdrawn, or at the latest %d days after the due time. Then only the id, and whether a check mark or an edit settled it, for %d hours, so that nothing is opened or said twice and taking that back opens it again.
        • *What is heard at a message that I do not follow yet*, because Slack promises no order: who replied or reacted when, as ids, until %d minutes after the last of it.
        • *What is planned*, to say it in time: what, about whom and when, as ids and times. Until it is said or comes to nothing, and its id for %d hours more.
        • *A post for later*, to follow it from then on: the same ids and times. Its words are with Slack, which posts them."""
        .formatted(
            Promises.EXPIRES_AFTER.toDays(), HOURS_REMEMBERED, MINUTES_EARLY, HOURS_REMEMBERED);
  }

  private static String people() {
    return """
        • *Status updates*, so that you can change them and find your last plan in the next form: what you hand in, for %d weeks. Who takes part and who was asked, as ids, until the digest comes.
        • *Who switched a weekly question off*, so that I do not ask: until they write `/async-status on` there.
        • *Your own hours and the times at which you read*, to count in them: until you take them back.
        • *Whose public holidays you keep*, and on which of them you work, to count around them: until you stop.
        • *Your blocks of focus*, to hold my messages: until the second day after theirs.
        • *When you are away*, so that due times wait and nothing reminds you: dates, times and your cover, no reason. Until %d days after you are back, because what was asked before is counted around it."""
        .formatted(RoundBook.KEPT_WEEKS, OwnTimes.LEAVE_KEPT.toDays());
  }

  private static String channels(int messagesPerDay) {
    return """
        • *Rules of channels*, so that everybody can see why I act as I do: for good, with the last %d changes and who made them.
        • *Dates before which I stay quiet*, because you switched something off, had a hint today or need none for a while: until they are past.
        • *Your latest hint*, to show it in the App Home too: which message it was about and which rule gave it. Until you deal with it, or for %d hours.
        • *Hints called wrong*, so that I stop giving them: which message of a channel and which rule, nobody's name. For good, or until a rule keeper lets me speak up again.
        • *When I was last awake, and when I was away*, to catch up and to say so where I am late: times, and what I told each person of it at once, as ids. For %d days.
        • *What I say only once about a message*: its id, for %d days.
        • *How many messages I sent you today*, to stop at %d: two days at most."""
        .formatted(
            KeptRules.LONGEST_LOG,
            HintBook.LATEST_SHOWN.toHours(),
            Outages.REMEMBERED.toDays(),
            HintBook.SAID_REMEMBERED.toDays(),
            messagesPerDay);
  }

  private static String lines(AboutYou about) {
    List<String> lines = new ArrayList<>(time(about.time()));
    about.holidays().ifPresent(lines::add);
    lines.add(away(about.time().leave().size()));
    lines.add(about.off());
    about
        .hints()
        .restUntil()
        .ifPresent(until -> lines.add("Hints rest until " + until + ": you know how to ask."));
    about
        .hints()
        .latestUntil()
        .ifPresent(until -> lines.add("Your latest hint is in the App Home until " + until + "."));
    lines.add(requests(about));
    return String.join("\n• ", lines);
  }

  private static String away(int kept) {
    return switch (kept) {
      case 0 -> "No time away is kept.";
      case 1 -> "1 time away is kept; `/async away` shows it until it is over.";
      default -> kept + " times away are kept; `/async away` shows those that are not over.";
    };
  }

  private static List<String> time(OwnTime time) {
    List<String> lines = new ArrayList<>();
    lines.add(
        time.hours().isPresent()
            ? "You set hours of your own; `/async hours` shows them."
            : "You have not set hours of your own.");
    if (!time.reads().isEmpty()) {
      lines.add("You set times at which you read; `/async reads` shows them.");
    }
    if (!time.focus().isEmpty()) {
      lines.add("You planned focus; `/async focus` shows what is not over.");
    }
    return lines;
  }

  private static String requests(AboutYou about) {
    String waiting =
        switch (about.waiting()) {
          case 0 -> "No request waits";
          case 1 -> "1 request waits";
          default -> about.waiting() + " requests wait";
        };
    String asked = about.asked() == 0 ? "none" : Integer.toString(about.asked());
    return waiting + " for you, and you wait for " + asked + "; `/async` lists them.";
  }
}
