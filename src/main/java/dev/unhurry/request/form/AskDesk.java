package dev.unhurry.request.form;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.HeldPost;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Takes;
import dev.unhurry.chat.Utterance;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns a ping or a command into a full request: opens the form, posts what was written, opens the
 * request.
 *
 * <p>What a form points at comes by way of the client; every step looks again and asks whose it is.
 * The text is in the post and nowhere else.
 */
public final class AskDesk implements Desk {
  /** The action that opens the form; its value points at the message. */
  public static final String ADD_CONTEXT = "add_context";

  private final AskForms forms;
  private final OwnWords words;
  private final Directory directory;
  private final Followups followups;

  public AskDesk(AskForms forms, OwnWords words, Directory directory, Followups followups) {
    this.forms = forms;
    this.words = words;
    this.directory = directory;
    this.followups = followups;
  }

  @Override
  public Takes takes() {
    return new Takes(Map.of(), Set.of(ADD_CONTEXT, AskForm.CHOOSE), Set.of(AskForm.ID));
  }

  /** The form needs the message from Slack first, so a small one stands meanwhile. */
  @Override
  public Reply clicked(Click click, Instant now) {
    return click.action().equals(AskForm.CHOOSE)
        ? chosen(click)
        : new Reply.Loading(AskCards.TITLE, () -> about(click));
  }

  /** Nothing is looked up: the form shows its own answers again, to whoever typed them. */
  private Reply chosen(Click click) {
    return click
        .form()
        .flatMap(form -> sheet(form).flatMap(now -> forms.changed(now, click.value(), form)))
        .<Reply>map(Reply.Change::new)
        .orElse(Reply.QUIET);
  }

  private Reply about(Click click) {
    return MessageRef.pointedAt(click.actor().team(), click.value())
        .<Reply>flatMap(ref -> words.of(ref, click.actor()).map(own -> opened(ref, own, click)))
        .orElseGet(() -> new Reply.Whisper(Card.of(AskCards.GONE)));
  }

  /** The hint stands where it was after its form is sent; a second form would ask a second time. */
  private Reply opened(MessageRef ref, OwnWords.Words own, Click click) {
    return followups.isAsked(ref, click.actor().user())
        ? new Reply.Whisper(Card.of(AskCards.ASKED))
        : new Reply.Open(forms.about(new Origin.AboutMessage(ref), own, Optional.empty()));
  }

  @Override
  public Reply submitted(Submission submission, Instant now) {
    return sheet(submission)
        .map(sheet -> submitted(sheet, submission, now))
        .orElseGet(() -> new Reply.Whisper(Card.of(AskCards.GONE)));
  }

  private Optional<Sheet> sheet(Submission form) {
    return AskPointer.parse(form.actor().team(), form.pointer())
        .flatMap(
            pointer -> forms.template(pointer).map(template -> Sheet.of(pointer, template, form)));
  }

  private Reply submitted(Sheet sheet, Submission submission, Instant now) {
    Map<String, String> complaints = complaints(sheet);
    if (!complaints.isEmpty()) {
      return new Reply.Refuse(complaints);
    }
    if (!mayAsk(submission.actor(), sheet.origin())) {
      return new Reply.Refuse(Map.of(sheet.firstBlock(), AskCards.gone(sheet.origin())));
    }
    Reply.Publish publish =
        new Reply.Publish(post(sheet, submission.actor()), submission.view(), sheet.firstBlock());
    return sheet.origin() instanceof Origin.InChannel
        ? forms.extras().reply(publish, submission, now)
        : publish;
  }

  private Map<String, String> complaints(Sheet sheet) {
    Map<String, String> missing = missing(sheet);
    if (!missing.isEmpty()) {
      return missing;
    }
    if (Draft.subject(sheet.template()).map(sheet.draft()::value).stream()
        .anyMatch(words::asksNothingYet)) {
      return Map.of(sheet.firstBlock(), AskCards.STILL_A_PING);
    }
    return AskCards.fits(sheet.template(), sheet.draft())
        ? Map.of()
        : Map.of(sheet.firstBlock(), AskCards.TOO_LONG);
  }

  private static Map<String, String> missing(Sheet sheet) {
    return sheet.template().fields().stream()
        .filter(field -> field.answer().required() && !sheet.draft().has(field))
        .collect(Collectors.toMap(sheet::block, field -> AskCards.NEEDED));
  }

  private boolean mayAsk(Actor asker, Origin origin) {
    if (origin instanceof Origin.AboutMessage about) {
      return words.of(about.message(), asker).isPresent();
    }
    return origin instanceof Origin.InChannel
        && directory.members(origin.team(), origin.channel()).contains(asker.user());
  }

  private static Utterance post(Sheet sheet, Actor asker) {
    Card card = AskCards.post(asker, sheet.template(), sheet.draft());
    Optional<MessageTs> thread =
        sheet.origin() instanceof Origin.AboutMessage about
            ? Optional.of(about.message().ts())
            : Optional.empty();
    return new Utterance.Post(sheet.origin().team(), sheet.origin().channel(), thread, card);
  }

  @Override
  public void published(Submission submission, MessageRef post, Instant now) {
    sheet(submission)
        .ifPresent(
            sheet -> followups.posted(sheet.origin(), sheet.asked(post, submission.actor()), now));
  }

  @Override
  public void held(Submission submission, HeldPost held, Instant now) {
    forms.extras().held(submission, held, now);
  }
}
