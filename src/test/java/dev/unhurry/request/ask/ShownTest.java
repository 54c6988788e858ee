package dev.unhurry.request.ask;

import dev.unhurry.chat.Card;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Layout;
import dev.unhurry.schema.CardsContract;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  /** As many blocks as a template of the most fields has. */
  private static Form form() {
    return new Form(
        "ask",
        "",
        lengthy("Title ", 24),
        "Post it",
        many(21, i -> Layout.paragraph(lengthy("word ", Layout.LONGEST_SECTION))));
  }

  @Override
  protected Stream<Shown> shown() {
    return Stream.of(
        card("where it works", Card.of(PlaceCards.IN_CHANNELS)),
        form("where to ask", PlaceForm.blank()),
        form("a form with a tick", ExtraForm.of(form(), true, false, true)),
        form("a form ticked before, in a place observed", ExtraForm.of(form(), true, true, false)),
        form("a form that names nobody", ExtraForm.of(form(), false, false, true)));
  }
}
