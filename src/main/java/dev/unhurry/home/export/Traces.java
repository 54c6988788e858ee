package dev.unhurry.home.export;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.duty.Duty;
import dev.unhurry.status.Notes;
import dev.unhurry.status.Round;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the store holds about one person in places that no room looks up by person. Finding it reads
 * the whole store, so it is for when they ask. Methods throw when the store cannot be reached.
 */
public interface Traces {
  /**
   * What was found.
   *
   * @param silences by topic, what rests by itself included, and until when
   * @param rounds those that name them
   * @param off the channels whose weekly question they switched off
   * @param planned what is promised for a time and names them
   */
  record Found(
      Map<String, Instant> silences,
      int messagesToday,
      Map<Round, Notes> rounds,
      Set<ChannelId> off,
      List<Duty> planned) {
    public static final Found NOTHING = new Found(Map.of(), 0, Map.of(), Set.of(), List.of());

    public Found {
      silences = Map.copyOf(silences);
      rounds = Map.copyOf(rounds);
      off = Set.copyOf(off);
      planned = List.copyOf(planned);
    }
  }

  /** Where nothing is kept in such places. */
  Traces NONE =
      new Traces() {
        @Override
        public Found of(Actor person) {
          return Found.NOTHING;
        }

        @Override
        public void erase(Actor person) {}
      };

  Found of(Actor person);

  /**
   * Deletes all of it but what is planned, which comes to nothing at its time; and what they did to
   * open requests. Harmless twice.
   */
  void erase(Actor person);
}
