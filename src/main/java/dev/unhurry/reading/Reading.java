package dev.unhurry.reading;

import dev.unhurry.chat.UserId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a burst says and lacks.
 *
 * @param rule the name of the rule that decided, in words an admin can read after "it"
 * @param addressees the people it mentions outside code, quotes and links, in order, each once
 * @param missing what would still help whoever is to answer; empty where nothing is asked
 * @param deadline by when an answer is wanted, in its author's words
 */
public record Reading(
    Verdict verdict,
    String rule,
    List<UserId> addressees,
    Set<Lack> missing,
    Optional<String> deadline) {
  public Reading {
    addressees = List.copyOf(addressees);
    missing = Gaps.inOrder(missing);
  }

  /** Whether somebody is expected to answer: an ask, thin or whole. */
  public boolean isAsk() {
    return verdict == Verdict.ASK || verdict == Verdict.THIN;
  }

  public boolean isAskToSomebody() {
    return isAsk() && !addressees.isEmpty();
  }

  /** Why it was read so, for a rule keeper who asks. */
  public String why() {
    return "Read as " + verdict.inWords() + ", because it " + rule + ".";
  }
}
