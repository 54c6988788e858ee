package dev.unhurry.request.expect;

import dev.unhurry.chat.Town;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Expecting;
import dev.unhurry.request.Request;
import dev.unhurry.schema.CardsContract;
import dev.unhurry.urgency.Urgency;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private final ExpectCards cards = new ExpectCards(Sample.hours());

  private Shown handedOver() {
    Expected maya = Expecting.of(Town.MAYA, Sample.NOW.plus(Duration.ofDays(3)));
    Request request =
        new Request(Town.ref(Sample.NOW), Town.ANA, Urgency.STANDARD, List.of(), List.of(maya));
    return card("handed over", cards.handedOver(request, maya, Sample.NOW));
  }

  @Override
  protected Stream<Shown> shown() {
    return Stream.concat(
        Stream.of(1, 2, 4, 300).flatMap(this::asked),
        Stream.of(
            handedOver(),
            card("cannot take it", cards.cannotTakeIt(Town.MAYA)),
            card("not open", cards.notOpen()),
            card("not yours", cards.notYours())));
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
