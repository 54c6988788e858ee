package dev.unhurry.slack;

import dev.unhurry.chat.Card;
import dev.unhurry.schema.CardsContract;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  @Override
  protected Stream<Shown> shown() {
    return Stream.of(
        view("while it loads", AsSent.view(Modals.loading(lengthy("Title ", 24)))),
        view("a notice", AsSent.view(Modals.notice("Unhurry", Answers.SORRY))),
        view(
            "a long notice",
            AsSent.view(Modals.notice("Unhurry", Card.of(lengthy("word ", 3_000))))));
  }
}
