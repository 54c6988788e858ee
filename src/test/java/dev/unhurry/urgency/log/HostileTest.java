package dev.unhurry.urgency.log;

import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Town;
import dev.unhurry.schema.HostileContract;
import dev.unhurry.template.Answer;
import dev.unhurry.template.Field;
import dev.unhurry.template.Template;
import dev.unhurry.urgency.AnswerRules;
import dev.unhurry.urgency.Change;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Conduct;
import dev.unhurry.urgency.Offer;
import dev.unhurry.urgency.form.FullRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a rule keeper typed is announced to the whole channel when it changes. */
class HostileTest extends HostileContract {
  private static final WorkingTime READER =
      new WorkingTime(FullRules.HOURS, FullRules.LONGEST_ZONE);

  private static ChannelRules rules(String words) {
    ChannelRules first = FullRules.FIRST;
    Conduct usual = first.conduct();
    Offer offer = new Offer(Set.of("bug"), Optional.of(own(words)));
    return new ChannelRules(
        new Conduct(usual.mode(), usual.level(), usual.courtesies(), offer),
        new AnswerRules(List.of("urgent " + typed(words, 70), "soon"), first.answers().times()),
        first.hours(),
        first.status(),
        first.keepers());
  }

  private static Template own(String words) {
    String title = typed(words, 24);
    Field need = new Field("need", "What?", "", Answer.required(Answer.Type.LONG));
    return new Template(Template.OWN, title.isBlank() ? "?" : title, "", List.of(need));
  }

  private static Change change(int number, ChannelRules rules) {
    return new Change(Town.actor(Town.ANA), Town.DESIGN, number, FullRules.NOW, rules, Set.of());
  }

  @Override
  protected Stream<Shown> said(String words) {
    Change made = change(1, rules(words));
    Change back = change(2, FullRules.FIRST);
    ChangeLog log = new ChangeLog(List.of(back, made), FullRules.FIRST);
    return Stream.of(
        card("the log", ChangeCards.log(log, 10, READER)),
        card("announced", ChangeCards.announcement(made, log.differences(made), false)),
        card("taken back", ChangeCards.announcement(back, log.differences(back), true)));
  }
}
