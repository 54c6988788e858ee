package dev.unhurry.request.press;

import dev.unhurry.chat.UserId;
import dev.unhurry.request.Request;
import dev.unhurry.urgency.Urgency;
import java.util.EnumSet;

/** What a responder may do with a request beside answering it. */
public enum Choice {
  ON_IT,
  HAND_OVER,
  NEED_INFO,
  NOT_A_REQUEST,
  NOT_URGENT;

  /** What makes sense now; nothing for whoever has answered, or is not asked. */
  static EnumSet<Choice> of(Request request, UserId responder, boolean onIt) {
    if (!request.awaits(responder)) {
      return EnumSet.noneOf(Choice.class);
    }
    EnumSet<Choice> choices = EnumSet.allOf(Choice.class);
    if (request.isWaiting()) {
      choices.remove(NEED_INFO);
    }
    if (onIt || request.isWaiting()) {
      choices.remove(ON_IT);
    }
    if (request.urgency() != Urgency.URGENT) {
      choices.remove(NOT_URGENT);
    }
    return choices;
  }
}
