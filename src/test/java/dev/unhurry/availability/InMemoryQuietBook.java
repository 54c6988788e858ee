package dev.unhurry.availability;

import dev.unhurry.chat.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A quiet book on paper. */
public final class InMemoryQuietBook implements QuietBook {
  private record Key(Actor person, String topic) {}

  private final InstantSource time;
  private final Map<Key, Instant> silences = new HashMap<>();

  public InMemoryQuietBook(InstantSource time) {
    this.time = time;
  }

  @Override
  public synchronized Optional<Instant> notBefore(Actor person, String... topics) {
    Instant now = time.instant();
    return Arrays.stream(topics)
        .map(topic -> silences.get(new Key(person, topic)))
        .filter(Objects::nonNull)
        .filter(until -> until.isAfter(now))
        .max(Instant::compareTo);
  }

  @Override
  public synchronized void silence(Actor person, String topic, Instant until) {
    silences.merge(new Key(person, topic), until, (a, b) -> a.isAfter(b) ? a : b);
  }

  @Override
  public synchronized void resume(Actor person, String topic) {
    silences.remove(new Key(person, topic));
  }
}
