package dev.unhurry.request.form;

import dev.unhurry.availability.QuietBook;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Takes;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Utterance;
import dev.unhurry.request.Asked;
import dev.unhurry.request.Requests;
import dev.unhurry.template.Field;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.RuleBook;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns a ping into a full request: opens the form, posts what was written, opens the request.
 *
 * <p>What a form points at comes by way of the client; every step reads the message again and asks
 * whose it is. The text is in the post and nowhere else.
 */
public final class AskDesk implements Desk {
  private static final String GONE =
      "I cannot read that message right now, or it is gone. Try again in a moment, or simply write"
          + " your question in the channel.";

  private static final String ASKED =
      "What you asked here is in the thread already, and I follow it. You can add to it there.";

  private static final String STILL_A_PING =
      "Say here what you need, so that the first reply can be the answer.";

  private static final String TOO_LONG =
      "Together this is longer than one message in Slack can be. Shorten it, then send it again.";

  /** The action that opens the form; its value points at the message. */
  public static final String ADD_CONTEXT = "add_context";

  private final AskForm form;
  private final OwnWords words;
  private final Requests requests;
  private final RuleBook rules;
  private final QuietBook quiet;

  public AskDesk(AskForm form, OwnWords words, Requests requests, RuleBook rules, QuietBook quiet) {
    this.form = form;
    this.words = words;
    this.requests = requests;
    this.rules = rules;
    this.quiet = quiet;
  }

  @Override
  public Takes takes() {
    return new Takes(Map.of(), Set.of(ADD_CONTEXT), Set.of(form.template().id()));
  }

  /** The form needs the message from Slack first, so a small one stands meanwhile. */
  @Override
  public Reply clicked(Click click, Instant now) {
    return new Reply.Loading(form.template().title(), () -> filled(click));
  }

  private Reply filled(Click click) {
    return MessageRef.pointedAt(click.actor().team(), click.value())
        .<Reply>flatMap(ref -> words.of(ref, click.actor()).map(own -> opened(ref, own, click)))
        .orElseGet(() -> new Reply.Whisper(Card.of(GONE)));
  }

  /** The hint stands where it was after its form is sent; a second form would ask a second time. */
  private Reply opened(MessageRef ref, OwnWords.Words own, Click click) {
    return requests.isAsked(ref, click.actor().user())
        ? new Reply.Whisper(Card.of(ASKED))
        : new Reply.Open(form.filled(ref, own));
  }

  @Override
  public Reply submitted(Submission submission, Instant now) {
    String first = form.template().fields().get(0).id();
    Map<String, String> complaints = complaints(submission, first);
    if (!complaints.isEmpty()) {
      return new Reply.Refuse(complaints);
    }
    return MessageRef.pointedAt(submission.actor().team(), submission.pointer())
        .filter(ref -> words.of(ref, submission.actor()).isPresent())
        .<Reply>map(ref -> new Reply.Publish(post(ref, submission), submission.view(), first))
        .orElseGet(() -> new Reply.Refuse(Map.of(first, GONE)));
  }

  private Map<String, String> complaints(Submission submission, String first) {
    Map<String, String> missing = missing(submission);
    if (!missing.isEmpty()) {
      return missing;
    }
    if (words.asksNothingYet(submission.value(first))) {
      return Map.of(first, STILL_A_PING);
    }
    return AskCards.fits(form.template(), submission) ? Map.of() : Map.of(first, TOO_LONG);
  }

  private Map<String, String> missing(Submission submission) {
    return form.template().fields().stream()
        .filter(field -> field.answer().required())
        .map(Field::id)
        .filter(field -> submission.value(field).isEmpty())
        .collect(Collectors.toMap(field -> field, field -> "A few words here are enough."));
  }

  private Utterance.Post post(MessageRef ref, Submission submission) {
    Card card = AskCards.post(form.template(), submission, people(submission));
    return new Utterance.Post(ref.team(), ref.channel(), Optional.of(ref.ts()), card);
  }

  private List<UserId> people(Submission submission) {
    return form
        .peopleField()
        .map(field -> submission.values().getOrDefault(field, List.of()))
        .orElse(List.of())
        .stream()
        .map(UserId::new)
        .toList();
  }

  @Override
  public void published(Submission submission, MessageRef post, Instant now) {
    ChannelRules inForce = rules.of(post.team(), post.channel());
    MessageRef.pointedAt(post.team(), submission.pointer())
        .map(ref -> asked(submission, post, ref))
        .ifPresent(asked -> requests.open(asked, inForce));
    quiet.practised(submission.actor(), now);
  }

  private Asked asked(Submission submission, MessageRef post, MessageRef about) {
    String text =
        form.template().fields().stream()
            .map(field -> Mrkdwn.escape(submission.value(field.id())))
            .collect(Collectors.joining("\n"));
    return new Asked(
        post, submission.actor().user(), people(submission), List.of(about.ts()), text);
  }
}
