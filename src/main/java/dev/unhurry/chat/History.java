package dev.unhurry.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads again what stands in a channel, for the few moments when the bot needs it. */
public interface History {
  /**
   * Top-level messages, oldest first: those of the time before this one, itself, and what followed;
   * at most a page.
   */
  Lookup around(MessageRef message, Duration before);

  /**
   * The same, for whoever keeps Slack waiting for an acknowledgement meanwhile: what Slack does not
   * answer at once cannot be read.
   */
  default History hurried() {
    return this;
  }

  /** This top-level message and what followed it, oldest first; at most a page. */
  default Lookup from(MessageRef message) {
    return around(message, Duration.ZERO);
  }

  /** The latest page of a channel's top-level messages in this span, oldest first. */
  Lookup between(TeamId team, ChannelId channel, Instant from, Instant to);

  /** A thread's first message, and a page of its replies from this moment on, oldest first. */
  Lookup thread(MessageRef root, Instant since);

  /** One message, also of a thread; nothing where it was deleted. */
  Lookup one(MessageRef message, Optional<MessageTs> thread);

  /**
   * A message as it stands now.
   *
   * @param replies how many stand in its thread, as far as Slack says
   * @param reactions who put which emoji on it, as far as Slack names them
   * @param blocks the mark-up of its sections that have a block id, by that id: how the bot reads
   *     its own posts again
   */
  record Entry(
      Message message,
      boolean bot,
      int replies,
      Map<String, List<UserId>> reactions,
      Map<String, String> blocks) {
    public Entry {
      reactions = Map.copyOf(reactions);
      blocks = Map.copyOf(blocks);
    }

    public boolean reacted() {
      return !reactions.isEmpty();
    }

    public boolean answered() {
      return replies > 0;
    }
  }

  /** What a look found. */
  sealed interface Lookup {
    <T> T match(Function<Found, T> found, Function<Duration, T> later, Function<String, T> unread);
  }

  /**
   * The messages that stand there; one that was deleted is not among them.
   *
   * @param whole false where the page was too short for all of them
   */
  record Found(List<Entry> entries, boolean whole) implements Lookup {
    public Found {
      entries = List.copyOf(entries);
    }

    @Override
    public <T> T match(
        Function<Found, T> found, Function<Duration, T> later, Function<String, T> unread) {
      return found.apply(this);
    }

    /** What people posted, without bots. */
    public List<Message> people() {
      return entries.stream().filter(entry -> !entry.bot()).map(Entry::message).toList();
    }
  }

  /** Slack wants to be asked again no earlier than after this time. */
  record Later(Duration after) implements Lookup {
    @Override
    public <T> T match(
        Function<Found, T> found, Function<Duration, T> later, Function<String, T> unread) {
      return later.apply(after);
    }
  }

  /** It cannot be read, and why. */
  record Unread(String why) implements Lookup {
    @Override
    public <T> T match(
        Function<Found, T> found, Function<Duration, T> later, Function<String, T> unread) {
      return unread.apply(why);
    }
  }
}
