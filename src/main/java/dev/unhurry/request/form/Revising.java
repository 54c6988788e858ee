package dev.unhurry.request.form;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Utterance;
import dev.unhurry.template.Template;
import java.util.Map;
import java.util.Optional;

/** Lets whoever asked change their post; what stands in it is read from Slack each time. */
final class Revising {
  private final AskForms forms;
  private final OwnWords words;
  private final Checks checks;

  Revising(AskForms forms, OwnWords words, Checks checks) {
    this.forms = forms;
    this.words = words;
    this.checks = checks;
  }

  /** The form, or why there is none. */
  Reply opened(Click click) {
    Optional<Origin.OnPost> on =
        click
            .message()
            .map(ts -> new MessageRef(click.actor().team(), click.channel(), ts))
            .map(post -> new Origin.OnPost(post, PostCards.threadOf(click.value())));
    return on.flatMap(words::posted)
        .map(posted -> opened(on.get(), posted, click.actor()))
        .orElseGet(() -> new Reply.Whisper(Card.of(AskCards.NOT_CHANGED)));
  }

  private Reply opened(Origin.OnPost on, PostedAsk posted, Actor reader) {
    if (!posted.asker().equals(reader.user())) {
      return new Reply.Whisper(Card.of(AskCards.NOT_YOURS));
    }
    AskPointer pointer = new AskPointer(on, posted.template());
    Template template = posted.editable(forms.template(pointer));
    return new Reply.Open(forms.again(new Sheet(pointer, template, posted.answers())));
  }

  Reply submitted(Origin.OnPost on, Submission form) {
    Optional<PostedAsk> posted =
        words.posted(on).filter(one -> one.asker().equals(form.actor().user()));
    if (posted.isEmpty()) {
      return new Reply.Refuse(
          Map.of(form.values().keySet().iterator().next(), AskCards.NOT_CHANGED));
    }
    AskPointer pointer = new AskPointer(on, posted.get().template());
    Sheet sheet = Sheet.of(pointer, posted.get().editable(forms.template(pointer)), form);
    Map<String, String> complaints = checks.complaints(sheet, form);
    if (!complaints.isEmpty()) {
      return new Reply.Refuse(complaints);
    }
    Utterance.Edit edit =
        new Utterance.Edit(on.post(), PostCards.edited(posted.get(), sheet, on.thread()));
    return new Reply.Publish(edit, form.view(), sheet.firstBlock());
  }
}
