package dev.unhurry.nudge;

import com.slack.api.model.block.element.BlockElement;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.nudge.hint.HintBook.Given;
import dev.unhurry.nudge.hint.HintCards;
import dev.unhurry.nudge.hint.Wording;
import dev.unhurry.reading.Lack;
import dev.unhurry.reading.Reading;
import dev.unhurry.reading.Verdict;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The hint about full context, and what its buttons answer. */
final class NudgeCards {
  /** Teaches the channel; its value is that of {@link WrongCall}. */
  static final String WRONG = "wrong_call";

  private static final String SOONER = " would get you an answer sooner.";
  private static final String PING =
      "A little context gets you an answer sooner: what you need, and what it is for.";

  private final Wording wording;

  NudgeCards(Wording wording) {
    this.wording = wording;
  }

  /** The hint about a message that was read so. */
  Card hint(Given given, Reading reading, Actor author) {
    return withButtons(given, why(reading) + whenBack(given, reading, author).orElse(""));
  }

  /** The same for the App Home, where it does not stand beside the message. */
  Card atHome(Given given, Actor author, Instant now) {
    String words =
        "A little context would get you an answer sooner to %s in %s, %s."
            .formatted(
                Mrkdwn.link(wording.directory().link(given.about()), "what you wrote"),
                Mrkdwn.mention(given.about().channel()),
                wording.clock(author).describe(given.about().posted(), now));
    return withButtons(given, words);
  }

  private Card withButtons(Given given, String words) {
    return HintCards.hint(
        words,
        Layout.primary(wording.addContext(), "Add the context", given.about().pointer()),
        HintCards.fine(given.about()),
        wrongCall(given));
  }

  static BlockElement wrongCall(Given given) {
    return Layout.button(WRONG, "Wrong call", WrongCall.of(given).value());
  }

  static String why(Reading reading) {
    return reading.verdict() == Verdict.PING ? PING : helpful(reading.missing()) + SOONER;
  }

  /** The one or two things that help most. */
  private static String helpful(Set<Lack> missing) {
    boolean trouble = missing.contains(Lack.TRIED);
    if (missing.contains(Lack.LINKS)) {
      return trouble ? "The error text and what you tried" : "A link, or the lines themselves,";
    } else if (trouble) {
      return "What you tried so far";
    } else if (missing.contains(Lack.WHAT)) {
      return missing.contains(Lack.WHY)
          ? "What you need and what it is for"
          : "What exactly you need";
    }
    return missing.contains(Lack.WHY) ? "A word on what it is for" : "A little more context";
  }

  /**
   * When the one person addressed reads it, where they do not now; nothing where it is unknown, and
   * where it is an ask: with its request comes word of when to expect an answer.
   */
  private Optional<String> whenBack(Given given, Reading reading, Actor author) {
    if (reading.isAsk()
        || reading.addressees().size() != 1
        || reading.addressees().get(0).equals(author.user())) {
      return Optional.empty();
    }
    Actor addressed = new Actor(author.team(), reading.addressees().get(0));
    return wording
        .whenTheyRead(addressed, given.about().channel(), author, given.at())
        .map(words -> " " + words);
  }

  static Card leftAsItIs() {
    return Card.of("All right, it stays as it is.");
  }

  static Card noted() {
    return Card.of(
        "Thank you, noted. One more such call, about another message, and I stay silent here about"
            + " messages like that.");
  }

  static Card silentNow() {
    return Card.of("Thank you. I no longer speak up here about messages like that.");
  }

  static Card unknownHint() {
    return Card.of(
        "Thank you. I cannot tell any more which hint this was, so nothing was changed.");
  }
}
