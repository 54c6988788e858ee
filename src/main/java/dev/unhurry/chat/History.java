package dev.unhurry.chat;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** Reads again what stands in a channel, for the few moments when the bot needs it. */
public interface History {
  /** Top-level messages from this one on, oldest first, at most fifteen (Slack's lowest limit). */
  Lookup from(MessageRef message);

  /** A top-level message as it stands now. */
  record Entry(Message message, boolean bot, boolean answered, boolean reacted) {}

  /** What a look found. */
  sealed interface Lookup {
    <T> T match(
        Function<List<Entry>, T> found, Function<Duration, T> later, Function<String, T> unread);
  }

  /** The messages that stand there; one that was deleted is not among them. */
  record Found(List<Entry> entries) implements Lookup {
    public Found {
      entries = List.copyOf(entries);
    }

    @Override
    public <T> T match(
        Function<List<Entry>, T> found, Function<Duration, T> later, Function<String, T> unread) {
      return found.apply(entries);
    }
  }

  /** Slack wants to be asked again no earlier than after this time. */
  record Later(Duration after) implements Lookup {
    @Override
    public <T> T match(
        Function<List<Entry>, T> found, Function<Duration, T> later, Function<String, T> unread) {
      return later.apply(after);
    }
  }

  /** It cannot be read, and why. */
  record Unread(String why) implements Lookup {
    @Override
    public <T> T match(
        Function<List<Entry>, T> found, Function<Duration, T> later, Function<String, T> unread) {
      return unread.apply(why);
    }
  }
}
