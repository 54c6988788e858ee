package dev.unhurry.request.look;

import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.Reaction;
import dev.unhurry.chat.UserId;
import dev.unhurry.reading.Replies;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Request;
import dev.unhurry.request.Requests;
import dev.unhurry.request.life.Happening;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a look found of a request.
 *
 * @param channel what stands in the channel from its start on; empty where that cannot be read
 * @param threads the same for each thread that was looked at
 */
record Seen(
    Request request, Optional<History.Found> channel, List<Optional<History.Found>> threads) {

  List<Happening> happenings(
      Replies replies, Predicate<Message> mayAnswer, Predicate<UserId> mayMark) {
    return Stream.of(gone(), inThreads(replies), elsewhere(mayAnswer), marks(mayMark))
        .flatMap(Function.identity())
        .distinct()
        .toList();
  }

  /** Only where all that could hold the message was read, and none does. */
  private Stream<Happening> gone() {
    boolean read =
        channel.filter(this::reachesIt).isPresent()
            && threads.stream().allMatch(thread -> thread.filter(History.Found::whole).isPresent());
    return read && itself().findAny().isEmpty()
        ? Stream.of(Requests.deletion(request.ref()))
        : Stream.empty();
  }

  private boolean reachesIt(History.Found found) {
    return found.whole()
        || found.entries().stream()
            .anyMatch(entry -> entry.message().ref().ts().compareTo(request.ref().ts()) >= 0);
  }

  private Stream<History.Entry> itself() {
    return Stream.concat(Stream.of(channel), threads.stream())
        .flatMap(Optional::stream)
        .flatMap(found -> found.entries().stream())
        .filter(entry -> entry.message().ref().equals(request.ref()));
  }

  private Stream<Happening> inThreads(Replies replies) {
    return threads.stream()
        .flatMap(thread -> later(thread).filter(Message::isReply))
        .map(reply -> Requests.said(reply, replies));
  }

  /** Of each who is asked the latest: that they wrote is all that counts. */
  private Stream<Happening> elsewhere(Predicate<Message> mayAnswer) {
    Collection<Optional<Happening>> latest =
        later(channel)
            .filter(message -> !message.isReply() && !leadsHere(message))
            .filter(this::isOfSomebodyAsked)
            .filter(mayAnswer)
            .map(said -> happening(Happening.Kind.ELSEWHERE, said))
            .collect(
                Collectors.groupingBy(
                    Happening::by, Collectors.reducing((earlier, later) -> later)))
            .values();
    return latest.stream().flatMap(Optional::stream);
  }

  /** What people of this workspace wrote after it was asked, oldest first. */
  private Stream<Message> later(Optional<History.Found> found) {
    Instant asked = request.ref().posted();
    return found.stream()
        .flatMap(page -> page.people().stream())
        .filter(message -> !message.external() && message.ref().posted().isAfter(asked));
  }

  private boolean leadsHere(Message message) {
    return request.also().contains(message.ref().ts());
  }

  private boolean isOfSomebodyAsked(Message message) {
    Optional<Instant> since = request.of(message.author()).map(Expected::from);
    return since.filter(message.ref().posted()::isAfter).isPresent();
  }

  private static Happening happening(Happening.Kind kind, Message said) {
    return new Happening(kind, said.author(), said.ref().posted());
  }

  /** Slack does not date them: all that was heard of them is newer than the message itself. */
  private Stream<Happening> marks(Predicate<UserId> mayMark) {
    return itself()
        .flatMap(entry -> entry.reactions().entrySet().stream())
        .flatMap(
            emoji ->
                emoji.getValue().stream()
                    .map(by -> mark(by, emoji.getKey()))
                    .flatMap(mark -> Requests.means(mark).stream()))
        .filter(mark -> mayMark.test(mark.by()));
  }

  private Reaction mark(UserId by, String emoji) {
    return new Reaction(request.ref(), by, emoji, true, request.ref().posted());
  }
}
