package dev.unhurry.chat;

import com.slack.api.model.block.SectionBlock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the channels of the town; can be made unreadable. */
public final class FakeHistory implements History {
  private final List<Message> messages = new ArrayList<>();
  private final Map<MessageRef, Map<String, String>> posts = new HashMap<>();
  private final List<Message> threads = new ArrayList<>();
  private final Map<MessageRef, Map<String, List<UserId>>> reactions = new HashMap<>();
  private int page = Integer.MAX_VALUE;
  private final Map<MessageRef, Integer> replies = new HashMap<>();
  private Optional<Lookup> instead = Optional.empty();

  public void add(Message message) {
    message
        .thread()
        .map(message.ref()::at)
        .ifPresent(thread -> replies.merge(thread, 1, Integer::sum));
    (message.isReply() ? threads : messages).add(message);
  }

  /** A post of the bot's, with the mark-up of its sections by their block id. */
  public void addPost(Message message, Map<String, String> blocks) {
    posts.put(message.ref(), blocks);
    add(message);
  }

  /** The same as Slack gives it again in a thread. */
  public void add(MessageRef ref, Card card) {
    Map<String, String> sections =
        card.blocks().stream()
            .filter(SectionBlock.class::isInstance)
            .map(SectionBlock.class::cast)
            .filter(section -> section.getBlockId() != null)
            .collect(
                Collectors.toMap(SectionBlock::getBlockId, section -> section.getText().getText()));
    messages.removeIf(message -> message.ref().equals(ref));
    addPost(new Message(ref, new UserId("U0BOT"), false, card.text(), Optional.empty()), sections);
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
    react(ref, "tada", new UserId("U0ANYBODY"));
  }

  public void react(MessageRef ref, String emoji, UserId by) {
    reactions
        .computeIfAbsent(ref, any -> new HashMap<>())
        .computeIfAbsent(emoji, any -> new ArrayList<>())
        .add(by);
  }

  public void takeBack(MessageRef ref, String emoji) {
    reactions.getOrDefault(ref, new HashMap<>()).remove(emoji);
  }

  /** From now on a look between two moments finds at most so many, the latest ones. */
  public void pages(int most) {
    page = most;
  }

  /** What the next looks find instead of the messages. */
  public void answerInstead(Lookup lookup) {
    instead = Optional.of(lookup);
  }

  /** From now on looks find the messages again. */
  public void answerAgain() {
    instead = Optional.empty();
  }

  @Override
  public Lookup around(MessageRef ref, Duration before) {
    Instant oldest = ref.posted().minus(before);
    return instead.orElseGet(
        () -> found(in(ref.channel()).filter(one -> !one.ref().posted().isBefore(oldest))));
  }

  @Override
  public Lookup between(TeamId team, ChannelId channel, Instant from, Instant to) {
    return instead.orElseGet(
        () ->
            latest(
                in(channel)
                    .filter(one -> !one.ref().posted().isBefore(from))
                    .filter(one -> !one.ref().posted().isAfter(to))
                    .toList()));
  }

  @Override
  public Lookup one(MessageRef ref, Optional<MessageTs> thread) {
    return instead.orElseGet(
        () -> found(in(ref.channel()).filter(one -> one.ref().ts().equals(ref.ts()))));
  }

  @Override
  public Lookup thread(MessageRef root, Instant since) {
    Stream<Message> replies =
        threads.stream()
            .filter(reply -> root.equals(reply.ref().at(reply.thread().orElseThrow())))
            .filter(reply -> !reply.ref().posted().isBefore(since));
    return instead.orElseGet(
        () ->
            found(Stream.concat(messages.stream().filter(one -> one.ref().equals(root)), replies)));
  }

  private Stream<Message> in(ChannelId channel) {
    return messages.stream()
        .filter(message -> message.ref().channel().equals(channel))
        .sorted(Comparator.comparing(message -> message.ref().ts()));
  }

  private Found latest(List<Message> all) {
    int more = Math.max(0, all.size() - page);
    return new Found(all.stream().skip(more).map(this::entry).toList(), more == 0);
  }

  private Found found(Stream<Message> all) {
    return new Found(all.map(this::entry).toList(), true);
  }

  private Entry entry(Message message) {
    return new Entry(
        message,
        posts.containsKey(message.ref()),
        replies.getOrDefault(message.ref(), 0),
        reactions.getOrDefault(message.ref(), Map.of()),
        posts.getOrDefault(message.ref(), Map.of()));
  }
}
