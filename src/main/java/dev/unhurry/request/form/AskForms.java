package dev.unhurry.request.form;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.TeamId;
import dev.unhurry.reading.Passage;
import dev.unhurry.reading.Reader;
import dev.unhurry.reading.SlackText;
import dev.unhurry.template.Template;
import dev.unhurry.urgency.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the form for an ask, wherever it is opened, from the templates that are offered there. */
public final class AskForms {
  private final Offered offered;
  private final Reader reader;
  private final CalledFor calledFor;
  private final Completeness completeness;
  private final Extras extras;

  /** Forms of the workspace's templates, by id, and of each channel's own. */
  public AskForms(Map<String, Template> templates, RuleBook rules, Reader reader, Extras extras) {
    this.offered = new Offered(templates, rules);
    this.reader = reader;
    this.calledFor = new CalledFor(reader);
    this.completeness = new Completeness(reader);
    this.extras = extras;
  }

  Extras extras() {
    return extras;
  }

  /** The template with this id, as it is now; also one that is no longer offered there. */
  Optional<Template> template(AskPointer pointer) {
    return offered.template(pointer.origin(), pointer.template());
  }

  /**
   * A form to ask something in a channel; sent, it is posted there and opens a request.
   *
   * @param words what stood behind the command, as Slack sent it; may be blank
   * @param template which one to begin with; where it is not known there, the words decide
   */
  public Form inChannel(TeamId team, ChannelId channel, String words, Optional<String> template) {
    Origin.InChannel in = new Origin.InChannel(team, channel);
    OwnWords.Words own =
        new OwnWords.Words(
            SlackText.readable(words).strip(),
            reader.read(new Passage(words, List.of())).addressees());
    return first(in, own, template);
  }

  /** A form about a message; sent, it is posted in its thread. */
  Form about(Origin.AboutMessage message, OwnWords.Words words, Optional<String> template) {
    return first(message, words, template);
  }

  /** An empty one; sent, it is posted in that thread. */
  Form inThread(Origin.InThread under, String template) {
    return first(under, OwnWords.Words.NONE, Optional.of(template));
  }

  private Form first(Origin origin, OwnWords.Words words, Optional<String> wanted) {
    List<Template> there = offered.at(origin);
    Template template =
        wanted
            .flatMap(id -> offered.template(origin, id))
            .or(() -> calledFor.in(words.text()).flatMap(id -> withId(id, there)))
            .orElse(there.get(0));
    AskPointer pointer = new AskPointer(origin, template.id());
    return form(new Sheet(pointer, template, Draft.of(template, words)), Optional.empty());
  }

  private static Optional<Template> withId(String id, List<Template> templates) {
    return templates.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The same answers in another template; empty where it is not offered there. */
  Optional<Form> changed(Sheet sheet, String template, Submission soFar) {
    return withId(template, offered.at(sheet.origin()))
        .map(chosen -> form(sheet.in(chosen), Optional.of(soFar)));
  }

  /** A form to change an earlier post with. */
  Form again(Sheet sheet) {
    return form(sheet, Optional.empty());
  }

  private Form form(Sheet sheet, Optional<Submission> soFar) {
    String line = completeness.line(sheet.template(), sheet.draft());
    Form form = AskForm.of(sheet, offered.at(sheet.origin()), line);
    return sheet.origin() instanceof Origin.InChannel in ? extras.with(form, in, soFar) : form;
  }
}
