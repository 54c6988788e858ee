package dev.unhurry.request.handle;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Expecting;
import dev.unhurry.request.Request;
import dev.unhurry.request.press.Choice;
import dev.unhurry.request.press.Place;
import dev.unhurry.request.press.Pressed;
import dev.unhurry.schema.CardsContract;
import dev.unhurry.urgency.Urgency;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final Instant NOW = Town.MONDAY_9_LISBON;
  private static final HoursBook HOURS =
      (person, channel) ->
          new WorkingTime(AvailabilitySettings.DEFAULTS.hours(), ZoneId.of("Asia/Tokyo"));
  private static final Actor READER = Town.actor(people(1).get(0));

  /** Whoever asks for a person for something else has words of their own. */
  private static final PersonForm ANOTHER =
      new PersonForm("ask_else", "Ask somebody else", "Ask them", lengthy("Who? ", 150), "Hm.");

  private final HandleCards cards = new HandleCards(new FakeDirectory(), HOURS);
  private final Request request =
      new Request(
          Town.ref(NOW),
          new UserId("U0ASKER0000"),
          Urgency.URGENT,
          List.of(),
          List.of(Expecting.of(READER.user(), NOW)));

  @Override
  protected Stream<Shown> shown() {
    String pointer = new Pressed(Choice.HAND_OVER, Place.REMINDER, request.ref()).pointer();
    String line = lengthy("&", BackForm.LONGEST);
    return Stream.concat(
        sentences().map(words -> card(words, Card.of(words))),
        Stream.of(
            form("to whom", HandleCards.TO_WHOM.about(pointer)),
            form("to whom else", ANOTHER.about(pointer)),
            form("what is missing", BackForm.blank(pointer)),
            card("a question", HandleCards.question(READER.user(), request.asker(), line)),
            reminder("a reminder they are on", Optional.of(request)),
            reminder("a reminder that is done with", Optional.empty())));
  }

  private Shown reminder(String name, Optional<Request> theirs) {
    return card(name, cards.reminder("Done.", theirs, READER, NOW));
  }

  private Stream<String> sentences() {
    return Stream.of(
        cards.onIt(request, READER, Optional.of(NOW)),
        cards.onIt(request, READER, Optional.empty()),
        cards.standard(request, READER),
        HandleCards.handedOver(request, READER.user()),
        HandleCards.askedBack(request),
        HandleCards.refused(request),
        HandleCards.NOT_OPEN,
        HandleCards.NOT_YOURS,
        HandleCards.ANSWERED,
        HandleCards.STANDARD,
        HandleCards.STAYS_URGENT);
  }
}
