package dev.unhurry.request.press;

import com.slack.api.model.block.element.BlockElement;
import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Town;
import dev.unhurry.request.Expecting;
import dev.unhurry.request.Request;
import dev.unhurry.schema.CardsContract;
import dev.unhurry.urgency.Urgency;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final Instant NOW = Town.MONDAY_9_LISBON;
  private static final Actor READER = Town.actor(people(1).get(0));

  private final PressCards presses =
      new PressCards(
          (person, channel) ->
              new WorkingTime(AvailabilitySettings.DEFAULTS.hours(), ZoneId.of("Asia/Tokyo")));

  private static Request request(Urgency urgency) {
    ChannelId channel = new ChannelId("C0123456789");
    return new Request(
        new MessageRef(Town.TEAM, channel, MessageTs.at(NOW.minusNanos(1_000))),
        Town.ANA,
        urgency,
        List.of(),
        List.of(Expecting.of(READER.user(), NOW)));
  }

  @Override
  protected Stream<Shown> shown() {
    return Stream.of(Urgency.values()).flatMap(this::about);
  }

  private Stream<Shown> about(Urgency urgency) {
    Request request = request(urgency);
    BlockElement[] row =
        presses.buttons(Place.ANSWER, request, READER, NOW).toArray(BlockElement[]::new);
    BlockElement menu = presses.menu(Place.HOME, request, READER, NOW).orElseThrow();
    return Stream.of(
        card("a row of " + urgency, new Card("row", List.of(Layout.buttons("row", row)))),
        card("a menu of " + urgency, new Card("menu", List.of(Layout.paragraph("x", menu)))));
  }
}
