package dev.unhurry.reading;

import dev.unhurry.chat.UserId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a burst says and lacks.
 *
 * @param ruling which rule decided, and how
 * @param addressed whom it mentions
 * @param missing what would still help whoever is to answer; empty where nothing is asked
 * @param deadline by when an answer is wanted, in its author's words
 * @param meeting whether its author proposes to speak live, now or soon
 */
public record Reading(
    Ruling ruling,
    Addressed addressed,
    Set<Lack> missing,
    Optional<String> deadline,
    boolean meeting) {
  public Reading {
    missing = Gaps.inOrder(missing);
  }

  public Verdict verdict() {
    return ruling.verdict();
  }

  /** The name of the rule that decided, by which {@link Reader#why} knows it. */
  public String rule() {
    return ruling.rule();
  }

  /** Whether somebody is expected to answer: an ask, thin or whole. */
  public boolean isAsk() {
    return verdict() == Verdict.ASK || verdict() == Verdict.THIN;
  }

  public boolean isAskToSomebody() {
    return isAsk() && !addressed.isNobody();
  }

  /** Whether anybody who reads it could answer it as it stands. */
  public boolean isAskToEverybody() {
    return verdict() == Verdict.ASK && addressed.isNobody();
  }

  /** The people it mentions by name. */
  public List<UserId> addressees() {
    return addressed.people();
  }

  /** Why it was read so, for a rule keeper who asks. */
  public String why() {
    return ruling.why();
  }
}
