package dev.unhurry.request;

import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Reaction;
import dev.unhurry.chat.UserId;
import dev.unhurry.reading.Ask;
import dev.unhurry.urgency.AnswerTime;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Urgency;
import java.util.List;
import java.util.Set;

/**
 * Follows what people ask of each other, by name, until it is answered.
 *
 * <p>Ana writes "@ben can you review &lt;link&gt;?" at 10:00. Ben has a working day for it, in his
 * own hours. When 80 % of it has gone he is reminded, privately and while he works; when it is over
 * Ana is asked what should happen. A reply of Ben's in the thread, or a check mark of either, ends
 * it, and nobody hears anything more.
 */
public final class Requests {
  /** The check marks that people use for "done" (names of Slack's standard emoji). */
  private static final Set<String> DONE =
      Set.of("white_check_mark", "heavy_check_mark", "ballot_box_with_check");

  private final RequestBook book;
  private final Promises promises;

  public Requests(RequestBook book, Promises promises) {
    this.book = book;
    this.promises = promises;
  }

  /** Opens a request for what was asked; nothing happens where it is open or settled already. */
  public void asked(Ask ask, ChannelRules rules) {
    open(Asked.of(ask), rules);
  }

  /** The same for what a form asked. */
  public void open(Asked asked, ChannelRules rules) {
    open(asked, rules.judge(asked.text()), rules);
  }

  /** The same for what was judged when it was written, and is read no more. */
  public void open(Asked asked, Urgency urgency, ChannelRules rules) {
    AnswerTime time = rules.answerTime(urgency);
    List<Expected> expected = promises.expect(asked, urgency, time);
    if (!expected.isEmpty()) {
      Request request = new Request(asked.ref(), asked.asker(), urgency, asked.also(), expected);
      book.open(request, promises.of(request));
    }
  }

  /** The same, in the place of what its author asked at this message before. */
  public void openInstead(Asked asked, MessageRef about, ChannelRules rules) {
    open(asked, rules);
    if (book.find(asked.ref()).isPresent()) {
      askedAt(about, asked.asker()).stream()
          .filter(earlier -> !earlier.equals(asked.ref()))
          .forEach(book::close);
    }
  }

  /** The messages that hold what this person asks at this one and waits for. */
  public List<MessageRef> askedAt(MessageRef about, UserId asker) {
    return book.at(about).stream()
        .filter(request -> request.asker().equals(asker))
        .map(Request::ref)
        .toList();
  }

  /** A reply in a thread settles what its author was expected to answer there. */
  public void replied(Message reply) {
    reply.thread().ifPresent(thread -> book.answered(reply.ref().at(thread), reply.author()));
  }

  public void reacted(Reaction reaction) {
    if (reaction.on() && DONE.contains(reaction.emoji())) {
      book.checked(reaction.item(), reaction.by());
    }
  }

  /** Deleting the ask withdraws the request. */
  public void deleted(MessageRef message) {
    book.close(message);
  }
}
