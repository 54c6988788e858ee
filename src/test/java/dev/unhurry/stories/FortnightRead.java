package dev.unhurry.stories;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

final class FortnightRead {
  FortnightRead(String told, Collection<Studio.Ask> asks, Map<Studio.Ask, Instant> settled) {}

  void isKind() {}
}
