package dev.unhurry.nudge.thread;

import dev.unhurry.chat.Directory;
import dev.unhurry.chat.History;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Utterance;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.nudge.hint.HintBook;
import dev.unhurry.nudge.hint.Wording;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.RuleBook;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Asks once in a long thread whether there is a decision to write down, in channels that want
 * public hints.
 */
final class DecisionHint implements Keeper {
  /** The kind of the duty that a reply in a thread that may be long makes. */
  static final String KIND = "decision";

  /** A thread is long from so many messages on, its first one included. */
  static final int LONG = 25;

  /** How long after the reply it is still worth asking, in elapsed time. */
  private static final Duration STALE = Duration.ofHours(1);

  private final RuleBook rules;
  private final History history;
  private final HintBook book;
  private final Directory directory;
  private final DecisionCards cards;

  DecisionHint(RuleBook rules, History history, HintBook book, Wording wording) {
    this.rules = rules;
    this.history = history;
    this.book = book;
    this.directory = wording.directory();
    this.cards = new DecisionCards(wording.writeDown());
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    MessageRef thread = duty.message();
    if (rules.of(thread.team(), thread.channel()).mode() != Mode.ON) {
      return new Outcome.Drop("the channel wants no public hints");
    }
    if (now.isAfter(new MessageTs(duty.fact("reply")).instant().plus(STALE))) {
      return new Outcome.Drop("too late to be of use");
    }
    return history
        .one(thread, Optional.empty())
        .match(
            found -> isLong(found) ? ask(thread) : new Outcome.Drop("it is not long"),
            after -> new Outcome.Wait(now.plus(after), "Slack asks to come back later"),
            why -> new Outcome.Drop("the thread could not be read: " + why));
  }

  private static boolean isLong(History.Found found) {
    return found.entries().stream().anyMatch(first -> first.replies() + 1 >= LONG);
  }

  private Outcome ask(MessageRef thread) {
    boolean open =
        directory
            .channelNow(thread.team(), thread.channel())
            .filter(channel -> !channel.archived())
            .isPresent();
    if (!open) {
      return new Outcome.Drop("nothing can be posted there");
    }
    // Taken down before it is said: after a crash, or where Slack takes nothing now, the thread
    // goes without it. To ask a whole channel twice would be worse.
    if (!book.noteSaid(thread, KIND)) {
      return new Outcome.Drop("it was asked there before");
    }
    return new Outcome.Say(
        new Utterance.Post(
            thread.team(), thread.channel(), Optional.of(thread.ts()), cards.decision(thread)),
        List.of());
  }
}
