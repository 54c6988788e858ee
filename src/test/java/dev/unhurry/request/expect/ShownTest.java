package dev.unhurry.request.expect;

import dev.unhurry.chat.Town;
import dev.unhurry.schema.CardsContract;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private final ExpectCards cards = new ExpectCards(Sample.hours());

  @Override
  protected Stream<Shown> shown() {
    return Stream.concat(
        Stream.of(1, 2, 4, 300).flatMap(this::asked),
        Stream.of(card("cannot take it", ExpectCards.cannotTakeIt(Town.MAYA))));
  }

  private Stream<Shown> asked(int people) {
    return Stream.of(true, false)
        .map(
            due ->
                card(
                    people + " on leave" + (due ? "" : ", unknown until when"),
                    Sample.onLeave(cards, people, lengthy("Dora ", 80), due)));
  }
}
