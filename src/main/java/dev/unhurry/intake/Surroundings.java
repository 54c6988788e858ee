package dev.unhurry.intake;

import dev.unhurry.chat.Edit;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Invitation;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.reading.Burst;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Builds the burst that a message ends and what stood before it: from memory, or from Slack once
 * where memory does not reach back.
 */
public final class Surroundings {
  private final Recent recent;
  private final History history;
  private final Duration grace;

  public Surroundings(History history, Duration grace) {
    this.recent = new Recent(Burst.reach(grace));
    this.history = history;
    this.grace = grace;
  }

  /** Remembers the message; answers what is known without asking anybody. */
  Known heard(Message message) {
    Memory memory = recent.upTo(message);
    Burst burst = Burst.around(message.ref(), memory.messages(), grace).orElseThrow();
    Instant needed = burst.first().ref().posted().minus(Burst.BEFORE);
    return new Known(burst, memory.reaches(needed));
  }

  /**
   * A burst as far as memory knows it.
   *
   * @param whole whether memory reaches as far back as it is read
   */
  record Known(Burst burst, boolean whole) {}

  /**
   * The whole of it; as it is known where Slack cannot be read now.
   *
   * <p>That costs nobody a wrong hint: the second look reads the same minutes in Slack again, and
   * is silent where it cannot. And an ask that names somebody is followed, whatever stood before.
   */
  Burst whole(Known known) {
    return known.whole() ? known.burst() : asked(known.burst());
  }

  private Burst asked(Burst known) {
    return history
        .around(known.last().ref(), Burst.reach(grace))
        .match(
            found -> found.whole() ? learned(known, found.people()) : known,
            after -> known,
            why -> known);
  }

  /** A message that Slack does not have any more is taken as it was heard: its end comes too. */
  private Burst learned(Burst known, List<Message> people) {
    MessageRef last = known.last().ref();
    List<Message> upToLast =
        people.stream().filter(message -> message.ref().ts().compareTo(last.ts()) <= 0).toList();
    recent.learn(last, upToLast, last.posted().minus(Burst.reach(grace)));
    return Burst.around(last, upToLast, grace).orElse(known);
  }

  /** Remembers the text as it is now; answers the burst that it stands in, as far as is known. */
  Burst edited(Edit edit) {
    return Burst.around(edit.now().ref(), recent.edited(edit).messages(), grace)
        .orElseGet(() -> new Burst(List.of(edit.now()), List.of()));
  }

  void forget(MessageRef message) {
    recent.forget(message);
  }

  /** What was said before the bot came has to be asked for. */
  void invited(Invitation invitation) {
    recent.invited(invitation);
  }
}
