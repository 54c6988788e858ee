package dev.unhurry.home.export;

import dev.unhurry.chat.MessageTs;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Request;
import dev.unhurry.request.life.Happening;
import java.util.List;
import java.util.stream.Stream;

/** All that is kept of an open request. */
final class ExportedRequest {
  private ExportedRequest() {}

  static Stream<Facts> all(List<Request> requests) {
    return requests.stream().map(ExportedRequest::of);
  }

  private static Facts of(Request request) {
    return new Facts()
        .put("channel", request.ref().channel())
        .put("message", request.ref().ts())
        .put("asked", request.ref().posted())
        .put("asker", request.asker())
        .put("urgency", request.urgency().name())
        .put("state", request.standing().state().name())
        .put("everybody_must_answer", request.life().all())
        .put("other_messages", request.also().stream().map(MessageTs::value))
        .put("expected", request.expected().stream().map(ExportedRequest::of))
        .put("due_as_told", request.told())
        .put("happened", request.life().happened().all().stream().map(ExportedRequest::of));
  }

  private static Facts of(Expected one) {
    return new Facts()
        .put("who", one.responder())
        .put("asked_since", one.from())
        .put("counted_since", one.allowed().since())
        .put("within", one.allowed().time().within())
        .put("counting", one.allowed().time().counting().name())
        .put("due", one.due());
  }

  private static Facts of(Happening one) {
    Facts facts =
        new Facts().put("what", one.kind().name()).put("by", one.by()).put("at", one.at());
    return one.emoji().isEmpty() ? facts : facts.put("emoji", one.emoji());
  }
}
