package dev.unhurry.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Edit;
import dev.unhurry.chat.Invitation;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/**
 * The last minutes of each channel, in memory only: bounded, never written, never logged.
 *
 * <p>Knows how far back it reaches, by the times of messages alone: to the first message that was
 * heard anywhere, to the bot's invitation, to what fell out of its bounds. A channel in which
 * nothing is said for so long, by the machine's own time, is forgotten.
 */
final class Recent {
  private static final int MOST_CHANNELS = 2_000;

  private record Place(TeamId team, ChannelId channel) {
    static Place of(MessageRef ref) {
      return new Place(ref.team(), ref.channel());
    }
  }

  private final Cache<Place, Memory> channels;
  private final Duration span;

  /** From when on nothing was said in a channel of which nothing is kept; MAX before all. */
  private final AtomicReference<Instant> silentSince = new AtomicReference<>(Instant.MAX);

  Recent(Duration span) {
    this(span, Ticker.systemTicker());
  }

  Recent(Duration span, Ticker ticker) {
    this.span = span;
    channels =
        Caffeine.newBuilder()
            .maximumSize(MOST_CHANNELS)
            .expireAfterWrite(span)
            .ticker(ticker)
            .<Place, Memory>evictionListener((place, gone, why) -> forgotten(gone))
            .build();
  }

  private void forgotten(Memory memory) {
    silentSince.accumulateAndGet(memory.end(), Memory::later);
  }

  /** For tests: how many channels something is kept of. */
  long channels() {
    channels.cleanUp();
    return channels.estimatedSize();
  }

  /** Remembers the message; answers what stands up to and with it. */
  Memory upTo(Message message) {
    silentSince.compareAndSet(Instant.MAX, message.ref().posted());
    return change(Place.of(message.ref()), known -> known.with(message, span)).upTo(message);
  }

  /** A message that is kept reads differently now; answers all that stands there. */
  Memory edited(Edit edit) {
    Place place = Place.of(edit.now().ref());
    Memory anew =
        channels.asMap().computeIfPresent(place, (same, known) -> known.edited(edit, span));
    return anew == null ? Memory.startingAt(Instant.MAX) : anew;
  }

  /** Keeps all that Slack has of a channel from this moment on. */
  void learn(MessageRef ref, Collection<Message> found, Instant from) {
    change(Place.of(ref), known -> known.learned(found, from));
  }

  void invited(Invitation invitation) {
    silentSince.compareAndSet(Instant.MAX, invitation.at());
    Place place = new Place(invitation.inviter().team(), invitation.channel());
    change(place, known -> known.invited(invitation.at()));
  }

  private Memory change(Place place, UnaryOperator<Memory> how) {
    return channels
        .asMap()
        .compute(
            place,
            (same, known) ->
                how.apply(known == null ? Memory.startingAt(silentSince.get()) : known));
  }

  void forget(MessageRef ref) {
    channels.asMap().computeIfPresent(Place.of(ref), (place, known) -> known.without(ref));
  }
}
