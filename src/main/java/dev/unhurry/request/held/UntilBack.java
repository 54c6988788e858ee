package dev.unhurry.request.held;

import dev.unhurry.chat.Directory;
import dev.unhurry.chat.HeldPost;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Utterance;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Staff;
import dev.unhurry.request.Requests;
import dev.unhurry.request.form.SentAsks.SentAsk;
import dev.unhurry.urgency.RuledHours;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Has a post held until one of those it asks is back.
 *
 * <p>On Friday evening in Lisbon Ana asks Ben in Tokyo. Slack posts it on Monday at 09:00 of his
 * time, and his working day for it begins then. Ana reads at once when that is, and can stop it.
 */
public final class UntilBack {
  private final RuledHours hours;
  private final WhenBack whenBack;
  private final Diary diary;

  public UntilBack(RuledHours hours, Directory directory, Diary diary) {
    this.hours = hours;
    this.whenBack = new WhenBack(hours, directory);
    this.diary = diary;
  }

  /**
   * The usual reply where one of them works now; else the post is held, or refused with the reason.
   *
   * @param field the block under which that is said
   */
  public Reply reply(
      Reply.Publish usual, List<UserId> to, String field, Submission filled, Instant now) {
    Utterance.Post post = (Utterance.Post) usual.what();
    return whenBack
        .of(filled.actor(), post.in(), to, now)
        .match(
            () -> usual,
            at -> new Reply.Hold(marked(post, HeldAsk.mark(filled)), at, usual.field()),
            why -> new Reply.Refuse(Map.of(field, why)));
  }

  private static Utterance.Post marked(Utterance.Post post, String mark) {
    return new Utterance.Post(
        post.team(), post.in(), post.thread(), HeldCards.marked(post.card(), mark));
  }

  /**
   * Slack holds it: what follows is written down, once however often this is said.
   *
   * @param sent its text is read for its urgency and forgotten
   */
  public void held(HeldPost post, SentAsk sent, Submission filled, Instant now) {
    HeldAsk ask =
        new HeldAsk(
            post,
            filled.actor().user(),
            sent.to(),
            sent.all(),
            hours.rules().of(post.team(), post.channel()).judge(sent.text()),
            HeldAsk.mark(filled));
    Duty note = ask.duty(HeldNote.KIND, Duty.atOnce(now));
    diary.register(post.team(), List.of(note, Arrival.of(ask)));
  }

  public Staff staff(History history, Requests requests) {
    HeldCards cards = new HeldCards(hours.hours(), whenBack);
    return new Staff(
        Map.of(
            HeldNote.KIND, new HeldNote(cards),
            Arrival.KIND, new Arrival(history, requests, hours.rules())),
        List.of(new HeldDesk()));
  }
}
