package dev.unhurry.urgency.desk;

import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Card;
import dev.unhurry.schema.CardsContract;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Preview;
import dev.unhurry.urgency.form.Field;
import dev.unhurry.urgency.form.FullRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private final RulesCards cards = new RulesCards(FullRules.WORKSPACE);

  private Stream<Shown> about(String which, ChannelRules rules) {
    WorkingTime reader = new WorkingTime(FullRules.HOURS, FullRules.LONGEST_ZONE);
    String with = " with " + which;
    return Stream.of(
        card("the rules" + with, cards.shown(FullRules.CHANNEL, rules, FullRules.SILENT)),
        card("the rules where all speaks" + with, cards.shown(FullRules.CHANNEL, rules, List.of())),
        card("last week" + with, PreviewCards.seen(seen(), rules, reader)),
        card("who may" + with, RulesCards.notYours(FullRules.CHANNEL, rules)));
  }

  private static Preview.Seen seen() {
    return new Preview.Seen(
        FullRules.NOW,
        false,
        "100 to 499",
        many(20, i -> new Preview.ByRule(lengthy("Because <it> & ", 200), "100 to 499")),
        "100 to 499",
        "100 to 499");
  }

  private static Stream<Shown> always() {
    Optional<String> others = Optional.of(HelloCards.othersMay(FullRules.CHANNEL));
    return Stream.of(
        card(
            "not yours to preview",
            PreviewCards.notYours(FullRules.CHANNEL, FullRules.full(List.of()))),
        card(
            "every field to mend",
            PreviewCards.mendFirst(
                Stream.of(Field.values())
                    .collect(Collectors.toMap(Field::id, field -> lengthy("Like <&>. ", 120))))),
        card("hello", HelloCards.hello(FullRules.CHANNEL, Optional.empty())),
        card("hello, others may", HelloCards.hello(FullRules.CHANNEL, others)));
  }

  private static Stream<Card> fixed() {
    return Stream.of(
        PreviewCards.CANNOT_READ,
        RulesCards.INVITE_ME,
        RulesCards.ARCHIVED,
        RulesCards.NOT_FROM_HERE,
        RulesCards.NOTHING_CHANGED,
        RulesCards.WHAT_TO_WRITE);
  }

  @Override
  protected Stream<Shown> shown() {
    return Stream.of(
            FullRules.all().entrySet().stream().flatMap(one -> about(one.getKey(), one.getValue())),
            always(),
            fixed().map(card -> card(card.text(), card)))
        .flatMap(shown -> shown);
  }
}
