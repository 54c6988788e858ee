package dev.unhurry.urgency.form;

import dev.unhurry.chat.Form;
import dev.unhurry.schema.CardsContract;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Offer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private final RulesForm form = new RulesForm(FullRules.WORKSPACE);

  private Stream<Shown> about(String which, ChannelRules rules) {
    return Stream.of(
        form(
            "the form with " + which,
            form.filled(
                new Opened(FullRules.CHANNEL.id(), 99_999_999),
                FullRules.CHANNEL,
                rules,
                FullRules.SILENT)),
        form(
            "the form where all speaks with " + which,
            form.filled(
                new Opened(FullRules.CHANNEL.id(), 0), FullRules.CHANNEL, rules, List.of())));
  }

  private static Form blank() {
    BlankForm form =
        new BlankForm()
            .people(Field.KEEPERS, "", Set.of(), 1)
            .ticks(Field.DAYS, "", List.of(new BlankForm.Option("a", "b", "")), Set.of())
            .channel(Field.DIGEST, "", Optional.empty());
    return new Form("x", "", "x", "Save", form.blocks());
  }

  private static Form bare() {
    BlankForm form = new BlankForm();
    ConductForm.hints(form, FullRules.FIRST.conduct(), List.of());
    ConductForm.forms(form, Offer.ALL, List.of());
    return new Form("x", "", "x", "Save", form.blocks());
  }

  @Override
  protected Stream<Shown> shown() {
    return Stream.concat(
        Stream.of(
            form("fields without anything", blank()),
            form("the parts about hints and forms, without any templates", bare())),
        FullRules.all().entrySet().stream().flatMap(one -> about(one.getKey(), one.getValue())));
  }
}
