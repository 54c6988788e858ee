package dev.unhurry.request.handle;

import dev.unhurry.chat.Town;
import dev.unhurry.schema.HostileContract;
import java.util.stream.Stream;

/** Only what is asked back is typed by somebody. */
class HostileTest extends HostileContract {
  @Override
  protected Stream<Shown> said(String words) {
    return Stream.of(
        card(
            "a question",
            HandleCards.question(Town.BEN, Town.ANA, typed(words, BackForm.LONGEST))));
  }
}
