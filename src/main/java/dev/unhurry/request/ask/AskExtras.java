package dev.unhurry.request.ask;

import dev.unhurry.availability.QuietBook;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.HeldPost;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Utterance;
import dev.unhurry.request.form.Extras;
import dev.unhurry.request.form.Origin;
import dev.unhurry.request.form.SentAsks;
import dev.unhurry.request.form.SentAsks.SentAsk;
import dev.unhurry.request.held.UntilBack;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a form for a request holds beside its template: the tick "Post it when they are back", and
 * in a channel that is only observed a line that says what that means.
 */
final class AskExtras implements Extras {
  private final SentAsks sent;
  private final Places places;
  private final UntilBack untilBack;
  private final QuietBook quiet;

  AskExtras(SentAsks sent, Places places, UntilBack untilBack, QuietBook quiet) {
    this.sent = sent;
    this.places = places;
    this.untilBack = untilBack;
    this.quiet = quiet;
  }

  @Override
  public Form with(Form form, Origin.InChannel in, Optional<Submission> soFar) {
    return ExtraForm.of(
        form,
        sent.namesPeople(form, in),
        soFar.filter(ExtraForm::isTicked).isPresent(),
        places.isFollowed(in.team(), in.channel()));
  }

  /** The rules may have changed, or the bot been taken out, while the form stood open. */
  @Override
  public Reply reply(Reply.Publish usual, Submission filled, Instant now) {
    Utterance.Post post = (Utterance.Post) usual.what();
    return places
        .objection(filled.actor(), post.in())
        .<Reply>map(why -> new Reply.Refuse(Map.of(usual.field(), why)))
        .orElseGet(() -> nowOrLater(usual, filled, now));
  }

  private Reply nowOrLater(Reply.Publish usual, Submission filled, Instant now) {
    Optional<SentAsk> ticked = sent.read(filled).filter(ask -> ExtraForm.isTicked(filled));
    if (ticked.isEmpty()) {
      return usual;
    }
    SentAsk ask = ticked.get();
    String field = ask.peopleBlock().orElse(usual.field());
    return untilBack.reply(usual, ask.to(), field, filled, now);
  }

  @Override
  public void held(Submission filled, HeldPost post, Instant now) {
    sent.read(filled).ifPresent(ask -> untilBack.held(post, ask, filled, now));
    quiet.practised(filled.actor(), now);
  }
}
