package dev.unhurry.request.expect;

import dev.unhurry.schema.HostileContract;
import java.util.stream.Stream;

/** A cover is called on a button as they call themselves, and holidays as a calendar does. */
class HostileTest extends HostileContract {
  private final ExpectCards cards = new ExpectCards(Sample.hours());

  @Override
  protected Stream<Shown> said(String words) {
    return Stream.of(
        card("a cover's name", Sample.onLeave(cards, 2, words, true)),
        card("a holiday's name", Sample.onHoliday(cards, words)));
  }
}
