package dev.unhurry.request.form;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.HeldPost;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Takes;
import dev.unhurry.chat.Utterance;
import dev.unhurry.template.Template;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns a ping or a command into a full request: opens the form, posts what was written, opens the
 * request.
 *
 * <p>What a form points at comes by way of the client; every step looks again and asks whose it is.
 * The text is in the post and nowhere else.
 */
public final class AskDesk implements Desk {
  /**
   * The action that opens the form; its value points at the message, and behind a colon may stand
   * which template it is.
   */
  public static final String ADD_CONTEXT = "add_context";

  private final AskForms forms;
  private final OwnWords words;
  private final Admission admission;
  private final Followups followups;
  private final Checks checks;
  private final Revising revising;

  public AskDesk(AskForms forms, OwnWords words, Directory directory, Followups followups) {
    this.forms = forms;
    this.words = words;
    this.admission = new Admission(words, directory);
    this.followups = followups;
    this.checks = new Checks(words);
    this.revising = new Revising(forms, words, checks);
  }

  @Override
  public Takes takes() {
    return new Takes(
        Map.of(), Set.of(ADD_CONTEXT, AskForm.CHOOSE, PostCards.EDIT), Set.of(AskForm.ID));
  }

  /** What a form needs from Slack takes a moment, so a small one stands meanwhile. */
  @Override
  public Reply clicked(Click click, Instant now) {
    return switch (click.action()) {
      case AskForm.CHOOSE -> chosen(click);
      case PostCards.EDIT -> new Reply.Loading(AskCards.TITLE, () -> revising.opened(click));
      default -> new Reply.Loading(AskCards.TITLE, () -> about(click));
    };
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
    Optional<String> template =
        Optional.of(click.action().substring(click.action().indexOf(':') + 1))
            .filter(Template.WITH_A_HINT::contains);
    return MessageRef.pointedAt(click.actor().team(), click.value())
        .map(ref -> about(ref, template, click))
        .orElseGet(() -> new Reply.Whisper(Card.of(AskCards.GONE)));
  }

  /** What was settled is in nobody's first words, so that form begins empty for its author too. */
  private Reply about(MessageRef ref, Optional<String> template, Click click) {
    Optional<Reply> own =
        template.filter(Template.OUTCOME::equals).isPresent()
            ? Optional.empty()
            : words.of(ref, click.actor()).map(found -> opened(ref, found, template, click));
    return own.or(() -> template.map(id -> under(new Origin.InThread(ref), id, click.actor())))
        .orElseGet(() -> new Reply.Whisper(Card.of(AskCards.GONE)));
  }

  private Reply under(Origin.InThread thread, String template, Actor writer) {
    return admission
        .refusal(writer, thread)
        .<Reply>map(why -> new Reply.Whisper(Card.of(why)))
        .orElseGet(() -> new Reply.Open(forms.inThread(thread, template)));
  }

  /** The hint stands where it was after its form is sent; a second form would ask a second time. */
  private Reply opened(MessageRef ref, OwnWords.Words own, Optional<String> template, Click click) {
    return followups.isAsked(ref, click.actor().user(), own.parts())
        ? new Reply.Whisper(Card.of(AskCards.ASKED))
        : new Reply.Open(forms.about(new Origin.AboutMessage(ref), own, template));
  }

  @Override
  public Reply submitted(Submission submission, Instant now) {
    Optional<AskPointer> pointer =
        AskPointer.parse(submission.actor().team(), submission.pointer());
    if (pointer.isPresent() && pointer.get().origin() instanceof Origin.OnPost on) {
      return revising.submitted(on, submission);
    }
    return sheet(submission)
        .map(sheet -> submitted(sheet, submission, now))
        .orElseGet(() -> withoutTemplate(submission));
  }

  /** The channel took its template back meanwhile; what was typed stays in sight. */
  private static Reply withoutTemplate(Submission submission) {
    return submission.values().keySet().stream()
        .filter(block -> block.indexOf(':') < 0)
        .findFirst()
        .<Reply>map(block -> new Reply.Refuse(Map.of(block, AskCards.FORM_CHANGED)))
        .orElseGet(() -> new Reply.Whisper(Card.of(AskCards.GONE)));
  }

  private Optional<Sheet> sheet(Submission form) {
    return AskPointer.parse(form.actor().team(), form.pointer())
        .filter(pointer -> !(pointer.origin() instanceof Origin.OnPost))
        .flatMap(
            pointer -> forms.template(pointer).map(template -> Sheet.of(pointer, template, form)));
  }

  private Reply submitted(Sheet sheet, Submission submission, Instant now) {
    Map<String, String> complaints = checks.complaints(sheet, submission);
    if (!complaints.isEmpty()) {
      return new Reply.Refuse(complaints);
    }
    Optional<String> refusal = admission.refusal(submission.actor(), sheet.origin());
    if (refusal.isPresent()) {
      return new Reply.Refuse(Map.of(sheet.firstBlock(), refusal.get()));
    }
    Reply.Publish publish =
        new Reply.Publish(post(sheet, submission.actor()), submission.view(), sheet.firstBlock());
    return sheet.origin() instanceof Origin.InChannel
        ? forms.extras().reply(publish, submission, now)
        : publish;
  }

  private static Utterance post(Sheet sheet, Actor asker) {
    Origin at = sheet.origin();
    return new Utterance.Post(at.team(), at.channel(), at.thread(), PostCards.post(asker, sheet));
  }

  /** An edited post opens nothing: its request goes on as it is. */
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
