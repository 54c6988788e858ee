package dev.unhurry.chat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands in the channels of the town; can be made unreadable. */
public final class FakeHistory implements History {
  private final List<Message> messages = new ArrayList<>();
  private final Set<MessageRef> reacted = new HashSet<>();
  private final Set<MessageRef> answered = new HashSet<>();
  private Optional<Lookup> instead = Optional.empty();

  public void add(Message message) {
    message.thread().map(message.ref()::at).ifPresent(answered::add);
    if (!message.isReply()) {
      messages.add(message);
    }
  }

  public void edit(MessageRef ref, String text) {
    messages.replaceAll(message -> message.ref().equals(ref) ? edited(message, text) : message);
  }

  private static Message edited(Message message, String text) {
    return new Message(message.ref(), message.author(), message.external(), text, message.thread());
  }

  public void delete(MessageRef ref) {
    messages.removeIf(message -> message.ref().equals(ref));
  }

  public void react(MessageRef ref) {
    reacted.add(ref);
  }

  /** What the next looks find instead of the messages. */
  public void answerInstead(Lookup lookup) {
    instead = Optional.of(lookup);
  }

  @Override
  public Lookup from(MessageRef ref) {
    return instead.orElseGet(
        () ->
            new Found(
                messages.stream()
                    .filter(message -> message.ref().channel().equals(ref.channel()))
                    .filter(message -> message.ref().ts().compareTo(ref.ts()) >= 0)
                    .sorted(Comparator.comparing(message -> message.ref().ts()))
                    .limit(15)
                    .map(this::entry)
                    .toList()));
  }

  private Entry entry(Message message) {
    return new Entry(
        message, false, answered.contains(message.ref()), reacted.contains(message.ref()));
  }
}
