package dev.unhurry.request.look;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.UserId;
import dev.unhurry.reading.Passage;
import dev.unhurry.reading.Reader;
import dev.unhurry.reading.Reading;
import dev.unhurry.reading.Replies;
import dev.unhurry.request.Request;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.life.Standing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the channel from a request on, and the threads of its messages where there are any. */
final class Look {
  private final History history;
  private final Directory directory;
  private final Reader reader;
  private final Replies replies = new Replies();

  Look(History history, Directory directory, Reader reader) {
    this.history = history;
    this.directory = directory;
    this.reader = reader;
  }

  /** What is seen to have happened to it; nothing where nothing can be read now. */
  List<Happening> at(Request request) {
    Optional<History.Found> channel = read(history.from(request.start()));
    List<Optional<History.Found>> threads =
        roots(request, channel)
            .map(root -> read(history.thread(root, request.ref().posted())))
            .toList();
    return new Seen(request, channel, threads)
        .happenings(replies, said -> mayAnswer(request, said), user -> mayMark(request, user));
  }

  private static Optional<History.Found> read(History.Lookup lookup) {
    return lookup.match(Optional::of, later -> Optional.empty(), why -> Optional.empty());
  }

  /** A form's post stands in the thread of the start, and so may what is asked there. */
  private static Stream<MessageRef> roots(Request request, Optional<History.Found> channel) {
    List<History.Entry> entries = channel.map(History.Found::entries).orElse(List.of());
    Set<MessageTs> standing =
        entries.stream().map(entry -> entry.message().ref().ts()).collect(Collectors.toSet());
    Stream<MessageRef> answered =
        entries.stream()
            .filter(History.Entry::answered)
            .map(entry -> entry.message().ref())
            .filter(ref -> request.also().contains(ref.ts()) || request.ref().equals(ref));
    return standing.contains(request.ref().ts())
        ? answered
        : Stream.concat(Stream.of(request.start()), answered).distinct();
  }

  /** Whoever asks something of their own, or speaks to others alone, answers nothing by it. */
  private boolean mayAnswer(Request request, Message said) {
    Reading reading = reader.read(new Passage(said.text(), List.of()));
    boolean toOthers =
        !reading.addressees().isEmpty() && !reading.addressees().contains(request.asker());
    return !toOthers && !reading.isAskToSomebody();
  }

  /** Whose mark counts: where a whole channel is asked, that of any person of the workspace. */
  private boolean mayMark(Request request, UserId user) {
    return user.equals(request.asker())
        || request.of(user).isPresent()
        || (request.of(Standing.CHANNEL).isPresent() && isAddressable(request, user));
  }

  private boolean isAddressable(Request request, UserId user) {
    return directory
        .person(new Actor(request.ref().team(), user))
        .filter(Person::isAddressable)
        .isPresent();
  }
}
