package dev.unhurry.home.fresh;

import dev.unhurry.availability.QuietBook;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Screens;
import java.time.Instant;
import java.util.Optional;

/** Silences whose owner's Home shows them at once, wherever they were switched. */
record WatchedQuiet(QuietBook book, Screens screens) implements QuietBook {
  @Override
  public Optional<Instant> notBefore(Actor person, String... topics) {
    return book.notBefore(person, topics);
  }

  @Override
  public void silence(Actor person, String topic, Instant until) {
    book.silence(person, topic, until);
    screens.changed(person);
  }

  @Override
  public void resume(Actor person, String topic) {
    book.resume(person, topic);
    screens.changed(person);
  }
}
