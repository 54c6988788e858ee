package dev.unhurry.status.round;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Town;
import dev.unhurry.schema.CardsContract;
import dev.unhurry.status.Round;
import java.time.LocalDate;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final Round ROUND =
      new Round(Town.TEAM, new ChannelId(lengthy("C0123456789", 40)), LocalDate.of(2026, 9, 28));
  private static final String UNTIL = "Wed 30 Sep 12:00";

  private final PromptCards cards = new PromptCards();

  @Override
  protected Stream<Shown> shown() {
    return Stream.of(
        card("a prompt", cards.prompt(ROUND, UNTIL)),
        card("a reminder", cards.reminder(ROUND, UNTIL)));
  }
}
