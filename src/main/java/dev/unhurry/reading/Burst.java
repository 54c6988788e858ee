package dev.unhurry.reading;

import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A message with what the same person added within the grace time before anybody else spoke; it is
 * read as one.
 *
 * @param parts oldest first, never empty
 * @param before what stood in the ten minutes before the first part, newest first
 */
public record Burst(List<Message> parts, List<Message> before) {
  /** More parts than anybody writes in two minutes; a flood is read from its end. */
  private static final int MOST_PARTS = 20;

  /** How far back it is read what stood before a burst. */
  public static final Duration BEFORE = Duration.ofMinutes(10);

  public Burst {
    parts = List.copyOf(parts);
    before = List.copyOf(before);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("burst parts ([]) must not be empty");
    }
  }

  /** How far back the messages must be known to read any burst whole, with what stood before it. */
  public static Duration reach(Duration grace) {
    return BEFORE.plus(grace);
  }

  /**
   * The burst around one of the messages of a channel, oldest first: what the same person wrote
   * within the grace time of it, before and after, with nobody else between; empty where it is not
   * among them. What was said in threads is passed over.
   */
  public static Optional<Burst> around(MessageRef one, List<Message> channel, Duration grace) {
    List<Message> all = channel.stream().filter(message -> !message.isReply()).toList();
    return IntStream.range(0, all.size())
        .filter(at -> all.get(at).ref().equals(one))
        .mapToObj(at -> around(at, all, grace))
        .findFirst();
  }

  private static Burst around(int at, List<Message> all, Duration grace) {
    int start = at;
    while (start > 0 && at - start < MOST_PARTS - 1 && belongs(start - 1, at, all, grace)) {
      start--;
    }
    int end = at + 1;
    while (end < all.size() && end - start < MOST_PARTS && belongs(end, at, all, grace)) {
      end++;
    }
    Instant earliest = all.get(start).ref().posted().minus(BEFORE);
    return new Burst(
        all.subList(start, end),
        newestFirst(
            all.subList(0, start).stream()
                .filter(message -> !message.ref().posted().isBefore(earliest))
                .toList()));
  }

  private static boolean belongs(int part, int at, List<Message> all, Duration grace) {
    return belongs(all.get(part), all.get(at), grace);
  }

  private static boolean belongs(Message message, Message other, Duration grace) {
    Duration apart = Duration.between(message.ref().posted(), other.ref().posted()).abs();
    return message.author().equals(other.author()) && apart.compareTo(grace) <= 0;
  }

  private static List<Message> newestFirst(List<Message> messages) {
    return IntStream.rangeClosed(1, messages.size())
        .mapToObj(back -> messages.get(messages.size() - back))
        .toList();
  }

  public Message first() {
    return parts.get(0);
  }

  public Message last() {
    return parts.get(parts.size() - 1);
  }

  /** What the last message says without the rest. */
  public Burst lastAlone() {
    return new Burst(List.of(last()), before);
  }

  /** The same where one of its messages reads differently. */
  public Burst with(Message other) {
    return new Burst(
        parts.stream().map(part -> part.ref().equals(other.ref()) ? other : part).toList(), before);
  }

  /** Its messages before the last. */
  public List<MessageTs> earlierParts() {
    return parts.subList(0, parts.size() - 1).stream().map(part -> part.ref().ts()).toList();
  }

  public String text() {
    return parts.stream().map(Message::text).collect(Collectors.joining("\n"));
  }

  public Passage passage() {
    return new Passage(text(), before.stream().map(this::earlier).toList());
  }

  private Passage.Earlier earlier(Message message) {
    return new Passage.Earlier(
        Duration.between(message.ref().posted(), first().ref().posted()),
        message.author().equals(first().author()),
        message.text());
  }

  /**
   * The part of it that first is an ask to somebody, ending with the message that completed it:
   * "@ben hey", then "can you review this?", then "thanks" is complete at the second.
   */
  public Optional<Ask> askToSomebody(Reader reader) {
    return firstAsk(reader, Reading::isAskToSomebody);
  }

  /** The same for what names nobody: the part of it that first can be answered by anybody. */
  public Optional<Ask> askToEverybody(Reader reader) {
    return firstAsk(reader, Reading::isAskToEverybody);
  }

  private Optional<Ask> firstAsk(Reader reader, Predicate<Reading> meant) {
    return IntStream.rangeClosed(1, parts.size())
        .mapToObj(size -> new Burst(parts.subList(0, size), before))
        .flatMap(burst -> burst.ask(reader, meant).stream())
        .findFirst();
  }

  private Optional<Ask> ask(Reader reader, Predicate<Reading> meant) {
    return Optional.of(reader.read(passage())).filter(meant).map(reading -> new Ask(this, reading));
  }
}
