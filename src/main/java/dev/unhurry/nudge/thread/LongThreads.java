package dev.unhurry.nudge.thread;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Staff;
import dev.unhurry.nudge.hint.HintBook;
import dev.unhurry.nudge.hint.Wording;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.RuleBook;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Notices threads that may have grown long, where the channel wants public hints.
 *
 * <p>How many replies were heard only says when to look: what was said before the bot listened, and
 * what bots say, is not heard. {@link DecisionHint} looks, and decides.
 */
public final class LongThreads {
  /** A thread of 25 messages is looked at as its 25th comes, if all of it was heard. */
  static final int REPLIES_BETWEEN_LOOKS = 8;

  /** By then the thread was seen to be long, unless Slack could not be read. */
  static final int LAST_LOOK = 4 * REPLIES_BETWEEN_LOOKS;

  /** So that the hint does not come between two lines. */
  static final Duration PAUSE = Duration.ofMinutes(1);

  private static final int MOST_THREADS = 10_000;

  private final Diary diary;
  private final Cache<MessageRef, Integer> heard =
      Caffeine.newBuilder().maximumSize(MOST_THREADS).build();

  public LongThreads(Diary diary) {
    this.diary = diary;
  }

  /** Who looks. */
  public Staff staff(RuleBook rules, History history, HintBook book, Wording wording) {
    return new Staff(
        Map.of(DecisionHint.KIND, new DecisionHint(rules, history, book, wording)), List.of());
  }

  /** Now and then promises a look; all other replies cost nothing. */
  public void replied(Message reply, ChannelRules rules) {
    if (rules.mode() == Mode.ON) {
      reply.thread().map(reply.ref()::at).ifPresent(thread -> replied(reply.ref(), thread));
    }
  }

  private void replied(MessageRef reply, MessageRef thread) {
    int replies = heard.asMap().merge(thread, 1, Integer::sum);
    if (replies % REPLIES_BETWEEN_LOOKS == 0 && replies <= LAST_LOOK) {
      diary.register(thread.team(), List.of(look(reply, thread)));
    }
  }

  private static Duty look(MessageRef reply, MessageRef thread) {
    return Duty.about(
        thread.channel() + "|" + thread.ts() + "|" + reply.ts(),
        thread.team(),
        DecisionHint.KIND,
        reply.posted().plus(PAUSE),
        Map.of(
            "channel", thread.channel().value(),
            "ts", thread.ts().value(),
            "reply", reply.ts().value()));
  }
}
