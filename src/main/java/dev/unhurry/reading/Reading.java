package dev.unhurry.reading;

import dev.unhurry.chat.UserId;
import java.util.List;

/**
 * What a burst says and lacks.
 *
 * @param rule the name of the rule that decided, in words an admin can read
 * @param addressees the people it mentions outside code, quotes and links, in order, each once
 */
public record Reading(Verdict verdict, String rule, List<UserId> addressees) {
  public Reading {
    addressees = List.copyOf(addressees);
  }

  /** Whether somebody is expected to answer: an ask, thin or whole. */
  public boolean isAsk() {
    return verdict == Verdict.ASK || verdict == Verdict.THIN;
  }

  public boolean isAskToSomebody() {
    return isAsk() && !addressees.isEmpty();
  }
}
