package dev.unhurry.request.form;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.UserId;
import dev.unhurry.template.Field;
import dev.unhurry.template.Template;
import dev.unhurry.urgency.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a form asks that was opened in a channel, for whoever adds something to it. */
public final class SentAsks {
  private final Offered offered;

  public SentAsks(Map<String, Template> templates, RuleBook rules) {
    offered = new Offered(templates, rules);
  }

  /**
   * What stands in such a form.
   *
   * @param peopleBlock where people are chosen, in a form that has such a field
   * @param text all that was written, in Slack's escaped text
   * @param all whether everybody must answer
   */
  public record SentAsk(
      ChannelId channel, List<UserId> to, Optional<String> peopleBlock, String text, boolean all) {
    public SentAsk {
      to = List.copyOf(to);
    }
  }

  /** Empty where it was opened elsewhere, or its template is no more. */
  public Optional<SentAsk> read(Submission form) {
    return AskPointer.parse(form.actor().team(), form.pointer())
        .filter(pointer -> pointer.origin() instanceof Origin.InChannel)
        .flatMap(
            pointer ->
                offered
                    .template(pointer.origin(), pointer.template())
                    .map(template -> Sheet.of(pointer, template, form)))
        .map(SentAsks::sent);
  }

  /** Whether this form, opened there, has a field for people. */
  public boolean namesPeople(Form form, Origin.InChannel in) {
    return AskPointer.parse(in.team(), form.pointer())
        .flatMap(pointer -> offered.template(in, pointer.template()))
        .flatMap(Template::people)
        .isPresent();
  }

  private static SentAsk sent(Sheet sheet) {
    Optional<Field> people = sheet.template().people();
    return new SentAsk(
        sheet.origin().channel(),
        sheet.draft().people(sheet.template()),
        people.map(sheet::block),
        Mrkdwn.escape(sheet.draft().text(sheet.template())),
        sheet.all());
  }
}
