package dev.unhurry.availability.holiday.desk;

import dev.unhurry.schema.HostileContract;
import java.util.stream.Stream;

class HostileTest extends HostileContract {
  @Override
  protected Stream<Shown> said(String words) {
    return Stream.of(card("a region in words", HolidayCards.notRead(words)));
  }
}
