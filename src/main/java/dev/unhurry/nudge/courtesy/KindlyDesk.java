package dev.unhurry.nudge.courtesy;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Shortcut;
import dev.unhurry.chat.Takes;
import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Diary;
import dev.unhurry.nudge.hint.HintBook;
import dev.unhurry.nudge.hint.Noticed;
import dev.unhurry.nudge.hint.Patience;
import dev.unhurry.urgency.RuleBook;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * "Ask for context kindly": a colleague lets the bot ask a message's author, so that nobody has to.
 *
 * <p>Once for a message. Where the author cannot or does not want to hear it, the colleague is not
 * told which.
 */
final class KindlyDesk implements Desk {
  /** The callback id of the shortcut in a message's menu. */
  static final String SHORTCUT = "ask_kindly";

  private final RuleBook rules;
  private final Patience patience;
  private final Directory directory;
  private final Diary diary;

  KindlyDesk(RuleBook rules, Patience patience, Directory directory, Diary diary) {
    this.rules = rules;
    this.patience = patience;
    this.directory = directory;
    this.diary = diary;
  }

  @Override
  public Takes takes() {
    return new Takes(Map.of(), Set.of(), Set.of(), Set.of(SHORTCUT));
  }

  @Override
  public Reply chosen(Shortcut shortcut, Instant now) {
    Card answer =
        shortcut
            .on()
            .map(message -> answer(message, shortcut.actor(), now))
            .orElseGet(CourtesyCards::leftToYou);
    return new Reply.Whisper(answer);
  }

  private Card answer(Message message, Actor colleague, Instant now) {
    if (message.actor().equals(colleague)) {
      return CourtesyCards.ownMessage();
    }
    if (message.isReply()) {
      return CourtesyCards.inAThread();
    }
    if (patience.hints().wasSaid(message.ref(), HintBook.KINDLY, now)) {
      return CourtesyCards.askedBefore();
    }
    return reaches(message, now) ? asked(message, colleague, now) : CourtesyCards.leftToYou();
  }

  /** Promised by two colleagues before it is said, it is the same promise. */
  private Card asked(Message message, Actor colleague, Instant now) {
    TeamId team = message.ref().team();
    diary.register(team, List.of(KindlyHint.promised(Noticed.of(message), colleague.user(), now)));
    return CourtesyCards.asked();
  }

  private boolean reaches(Message message, Instant now) {
    TeamId team = message.ref().team();
    return rules.of(team, message.ref().channel()).mode().speaks()
        && !message.external()
        && patience.allowsKindly(message.actor(), message.ref().channel(), now)
        && directory.person(message.actor()).filter(Person::isAddressable).isPresent()
        && directory.channelNow(team, message.ref().channel()).isPresent();
  }
}
