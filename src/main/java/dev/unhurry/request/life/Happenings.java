package dev.unhurry.request.life;

import dev.unhurry.request.life.Happening.Kind;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is known to have happened to a request: the same whatever order it was heard in, and however
 * often.
 *
 * @param all in the order in which they happened
 */
public record Happenings(List<Happening> all) {
  /** Of each person and kind only the newest are kept, so that a long thread stays small. */
  static final int MOST_OF_A_KIND = 8;

  private static final Comparator<Happening> IN_ORDER =
      Comparator.comparing(Happening::at)
          .thenComparing(Happening::kind)
          .thenComparing(one -> one.by().value())
          .thenComparing(Happening::emoji);

  public static final Happenings NONE = new Happenings(List.of());

  public Happenings {
    all = all.stream().sorted(IN_ORDER).toList();
  }

  public Happenings and(Happening one) {
    return and(List.of(one));
  }

  public Happenings and(Collection<Happening> others) {
    Map<String, Happening> places = new HashMap<>();
    Stream.concat(all.stream(), others.stream())
        .forEach(one -> places.merge(one.place(), one, Happenings::newer));
    List<Happening> kept = places.values().stream().sorted(IN_ORDER).toList();
    return new Happenings(kept.stream().filter(one -> isAmongTheNewest(one, kept)).toList());
  }

  private static Happening newer(Happening one, Happening other) {
    return IN_ORDER.compare(one, other) >= 0 ? one : other;
  }

  private static boolean isAmongTheNewest(Happening one, List<Happening> all) {
    return one.kind().isReaction()
        || all.stream()
                .filter(other -> other.kind() == one.kind() && other.by().equals(one.by()))
                .filter(other -> IN_ORDER.compare(other, one) > 0)
                .count()
            < MOST_OF_A_KIND;
  }

  Stream<Happening> of(Kind kind) {
    return all.stream().filter(one -> one.kind() == kind);
  }

  /** Replies that say something. Thanks mean something else only where the asker says them. */
  Stream<Happening> replies() {
    return Stream.of(Kind.REPLY, Kind.THANKS).flatMap(this::of);
  }

  /** Everything that was said in the thread. */
  Stream<Happening> words() {
    return Stream.concat(replies(), of(Kind.QUESTION));
  }
}
