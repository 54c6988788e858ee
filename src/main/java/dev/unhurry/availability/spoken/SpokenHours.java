package dev.unhurry.availability.spoken;

import dev.unhurry.availability.Hours;
import dev.unhurry.availability.spoken.SpokenWords.Join;
import dev.unhurry.availability.spoken.SpokenWords.Word;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads hours as people say them: "9-17 mon-thu", "9am to 5pm weekdays", "sun-thu", "22-6".
 *
 * <p>Lenient in how it is said, because what was understood is said back; but every word has to be
 * understood, or "not on Fridays" would be read as Fridays.
 */
public final class SpokenHours {
  private final List<Word> words;
  private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
  private SpokenTime from;
  private SpokenTime to;
  private int at;

  private SpokenHours(List<Word> words) {
    this.words = words;
  }

  /** The hours that were said; of days and times, what was not said is as it was. */
  public static Optional<Hours> read(String said, Hours before) {
    return SpokenWords.of(said)
        .filter(words -> !words.isEmpty())
        .map(SpokenHours::new)
        .filter(SpokenHours::isUnderstood)
        .map(spoken -> spoken.orAs(before));
  }

  private Hours orAs(Hours before) {
    Set<DayOfWeek> on = days.isEmpty() ? before.days() : days;
    return from == null
        ? new Hours(on, before.from(), before.to())
        : new Hours(on, from.until(to), to.after(from));
  }

  private boolean isUnderstood() {
    boolean fits = true;
    while (fits && at < words.size()) {
      Word word = words.get(at);
      fits = word.time().isPresent() ? times() : !word.days().isEmpty() ? days() : and();
    }
    return fits && (from != null || !days.isEmpty());
  }

  /** One from and one to; more would be several stretches a day. */
  private boolean times() {
    Optional<Word> end = next(2).filter(word -> word.time().isPresent());
    if (from != null || end.isEmpty() || join(1) == Join.NONE) {
      return false;
    }
    from = words.get(at).time().orElseThrow();
    to = end.get().time().orElseThrow();
    at += 3;
    return true;
  }

  private boolean days() {
    Set<DayOfWeek> first = words.get(at).days();
    if (join(1) != Join.UNTIL) {
      days.addAll(first);
      at++;
      return true;
    }
    Set<DayOfWeek> last = next(2).map(Word::days).orElse(Set.of());
    if (first.size() != 1 || last.size() != 1) {
      return false;
    }
    days.addAll(Weekdays.range(first.iterator().next(), last.iterator().next()));
    at += 3;
    return true;
  }

  /** An "and" between days, or between days and times, says nothing more. */
  private boolean and() {
    boolean isAnd = join(0) == Join.AND && at > 0 && at + 1 < words.size();
    at++;
    return isAnd;
  }

  private Join join(int further) {
    return next(further).map(Word::join).orElse(Join.NONE);
  }

  private Optional<Word> next(int further) {
    return at + further < words.size() ? Optional.of(words.get(at + further)) : Optional.empty();
  }
}
