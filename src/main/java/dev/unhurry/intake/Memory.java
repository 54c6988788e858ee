package dev.unhurry.intake;

import dev.unhurry.chat.Edit;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is remembered of a channel.
 *
 * @param since all that was posted from then on is known; what is older may be known or not
 * @param messages oldest first
 * @param edited when those of them were edited of which that was heard
 */
record Memory(Instant since, List<Message> messages, Map<MessageRef, Instant> edited) {
  private static final int MOST_MESSAGES = 100;
  private static final Comparator<Message> BY_TIME = Comparator.comparing(m -> m.ref().ts());

  /** A ts has six digits. */
  private static final Duration TICK = Duration.ofNanos(1_000);

  Memory {
    messages = List.copyOf(messages);
    edited = Map.copyOf(edited);
  }

  Memory(Instant since, List<Message> messages) {
    this(since, messages, Map.of());
  }

  static Memory startingAt(Instant since) {
    return new Memory(since, List.of());
  }

  /**
   * Slack promises no order and may deliver twice: the later delivery of a message wins. The one
   * just heard is kept even where a hundred newer ones stand: it is about to be read. Where an edit
   * was heard before it, the text of that holds.
   */
  Memory with(Message heard, Duration span) {
    return edited.containsKey(heard.ref()) ? this : entered(heard, span);
  }

  /** The same with a text of this moment, unless a newer one is known; what is old is let be. */
  Memory edited(Edit edit, Duration span) {
    MessageRef ref = edit.now().ref();
    boolean isOld = ref.posted().isBefore(end().minus(span)) || ref.posted().isBefore(since);
    Instant known = edited.getOrDefault(ref, Instant.MIN);
    if (isOld || known.isAfter(edit.at())) {
      return this;
    }
    Map<MessageRef, Instant> edits = new HashMap<>(edited);
    edits.put(ref, edit.at());
    Memory anew = entered(edit.now(), span);
    return new Memory(anew.since, anew.messages, edits).onlyWhatStands();
  }

  private Memory onlyWhatStands() {
    Map<MessageRef, Instant> edits = new HashMap<>(edited);
    edits.keySet().retainAll(messages.stream().map(Message::ref).collect(Collectors.toSet()));
    return new Memory(since, messages, edits);
  }

  private Memory entered(Message heard, Duration span) {
    List<Message> all = new ArrayList<>(without(heard.ref()).messages);
    all.add(heard);
    all.sort(BY_TIME);
    Instant start = all.get(all.size() - 1).ref().posted().minus(span);
    all.removeIf(other -> other.ref().posted().isBefore(start) && !other.equals(heard));
    Instant complete = later(since, start);
    while (all.size() > MOST_MESSAGES) {
      Message gone = all.remove(all.get(0).equals(heard) ? 1 : 0);
      complete = later(complete, justAfter(gone));
    }
    return new Memory(complete, all, edited).onlyWhatStands();
  }

  /** The same with all that Slack has from this moment on; Slack knows the texts as they stand. */
  Memory learned(Collection<Message> found, Instant from) {
    Map<MessageRef, Message> all =
        messages.stream().collect(Collectors.toMap(Message::ref, Function.identity()));
    found.forEach(message -> all.put(message.ref(), message));
    List<Message> sorted = all.values().stream().sorted(BY_TIME).toList();
    int tooMany = Math.max(0, sorted.size() - MOST_MESSAGES);
    Instant complete = tooMany == 0 ? from : justAfter(sorted.get(tooMany - 1));
    return new Memory(complete, sorted.subList(tooMany, sorted.size()), edited).onlyWhatStands();
  }

  /** The bot was not there before this moment. */
  Memory invited(Instant at) {
    return new Memory(
        later(since, at),
        messages.stream().filter(message -> !message.ref().posted().isBefore(at)).toList(),
        edited);
  }

  Memory without(MessageRef gone) {
    return new Memory(since, messages.stream().filter(m -> !m.ref().equals(gone)).toList(), edited)
        .onlyWhatStands();
  }

  Memory upTo(Message last) {
    return new Memory(
        since, messages.stream().filter(m -> BY_TIME.compare(m, last) <= 0).toList(), edited);
  }

  boolean reaches(Instant moment) {
    return !since.isAfter(moment);
  }

  /** All that was posted from then on is known once this is forgotten. */
  Instant end() {
    return messages.isEmpty() ? since : later(since, justAfter(messages.get(messages.size() - 1)));
  }

  private static Instant justAfter(Message message) {
    return message.ref().posted().plus(TICK);
  }

  static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
