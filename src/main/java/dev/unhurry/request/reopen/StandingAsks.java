package dev.unhurry.request.reopen;

import dev.unhurry.chat.History;
import dev.unhurry.chat.History.Entry;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Reaction;
import dev.unhurry.reading.Ask;
import dev.unhurry.reading.Burst;
import dev.unhurry.reading.Reader;
import dev.unhurry.reading.Replies;
import dev.unhurry.request.Asked;
import dev.unhurry.request.Following;
import dev.unhurry.request.Requests;
import dev.unhurry.request.SecondThought;
import dev.unhurry.request.form.StandingPost;
import dev.unhurry.request.life.Happening;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads an ask again where it stands in Slack, with its thread and its reactions. */
final class StandingAsks {
  private final Following following;
  private final History history;
  private final Reader reader;
  private final Duration grace;
  private final Replies replies = new Replies();

  StandingAsks(Following following, History history, Reader reader, Duration grace) {
    this.following = following;
    this.history = history;
    this.reader = reader;
    this.grace = grace;
  }

  /**
   * What stands there.
   *
   * @param marks what stands on it, dated as the ask is: Slack does not say when it was put
   * @param words what was said in its thread
   */
  record Found(Asked asked, List<Happening> marks, List<Happening> words) implements Look {
    Found since(Instant edit) {
      return new Found(
          asked.since(edit), marks.stream().map(mark -> mark.dated(edit)).toList(), words);
    }

    @Override
    public <T> T match(
        Function<Found, T> found, Function<Duration, T> later, Function<String, T> none) {
      return found.apply(this);
    }
  }

  /** What a look found. */
  sealed interface Look permits Found, Later, None {
    <T> T match(Function<Found, T> found, Function<Duration, T> later, Function<String, T> none);
  }

  /** Slack wants to be asked again no earlier than after this time. */
  record Later(Duration after) implements Look {
    @Override
    public <T> T match(
        Function<Found, T> found, Function<Duration, T> later, Function<String, T> none) {
      return later.apply(after);
    }
  }

  /** There is no ask, or it cannot be read, and why. */
  record None(String why) implements Look {
    @Override
    public <T> T match(
        Function<Found, T> found, Function<Duration, T> later, Function<String, T> none) {
      return none.apply(why);
    }
  }

  /** What is asked anew is asked from the edit on. */
  Look at(SecondThought thought) {
    MessageRef ref = thought.ref();
    Look look = looked(history.thread(ref, ref.posted()), page -> standing(ref, page));
    return look.match(
        found -> thought.isAskedAnew() ? found.since(thought.why().at()) : found,
        Later::new,
        None::new);
  }

  private static Look looked(History.Lookup lookup, Function<List<Entry>, Look> then) {
    return lookup.match(
        page -> page.whole() ? then.apply(page.entries()) : new None("its thread is too long"),
        Later::new,
        why -> new None("it cannot be read: " + why));
  }

  private Look standing(MessageRef ref, List<Entry> page) {
    return page.stream()
        .filter(entry -> entry.message().ref().equals(ref))
        .findFirst()
        .map(entry -> entry.bot() ? posted(entry, page) : said(entry, page))
        .orElseGet(() -> new None("the message was deleted"));
  }

  /** A form's post stands in a thread, or begins one: what is said there is said to it. */
  private Look posted(Entry post, List<Entry> page) {
    Optional<Asked> asked = StandingPost.asked(post);
    if (asked.isEmpty()) {
      return new None("it is no form's post");
    }
    Message message = post.message();
    return message
        .thread()
        .map(root -> history.thread(message.ref().at(root), message.ref().posted()))
        .map(thread -> looked(thread, all -> found(asked.get(), all)))
        .orElseGet(() -> found(asked.get(), page));
  }

  private Look said(Entry entry, List<Entry> page) {
    Message message = entry.message();
    if (message.external() || message.isReply()) {
      return new None("no ask of ours");
    }
    Optional<Ask> alone = new Burst(List.of(message), List.of()).askToSomebody(reader);
    return alone
        .map(ask -> found(asked(ask), page))
        .orElseGet(
            () ->
                looked(
                    history.around(message.ref(), Burst.reach(grace)),
                    around -> inBurst(message.ref(), around, page)));
  }

  /** Another part of the same burst may name whom it asks. */
  private Look inBurst(MessageRef ref, List<Entry> around, List<Entry> page) {
    List<Message> people =
        around.stream().filter(entry -> !entry.bot()).map(Entry::message).toList();
    return Burst.around(ref, people, grace)
        .flatMap(burst -> burst.askToSomebody(reader))
        .filter(ask -> ask.burst().last().ref().equals(ref))
        .map(ask -> found(asked(ask), page))
        .orElseGet(() -> new None("it asks nobody any more"));
  }

  private Asked asked(Ask ask) {
    MessageRef ref = ask.burst().last().ref();
    return following.requests().meant(ask, following.hours().rules().of(ref.team(), ref.channel()));
  }

  private Look found(Asked asked, List<Entry> page) {
    List<Happening> marks =
        page.stream()
            .filter(entry -> leadsTo(asked, entry.message().ref()))
            .flatMap(entry -> marks(asked, entry))
            .toList();
    List<Happening> words =
        page.stream()
            .filter(entry -> isWord(asked, entry))
            .map(entry -> Requests.said(entry.message(), replies))
            .toList();
    return new Found(asked, marks, words);
  }

  private static boolean leadsTo(Asked asked, MessageRef ref) {
    return ref.equals(asked.ref()) || asked.also().contains(ref.ts());
  }

  private static Stream<Happening> marks(Asked asked, Entry entry) {
    MessageRef ref = entry.message().ref();
    return entry.reactions().entrySet().stream()
        .flatMap(
            one ->
                one.getValue().stream()
                    .map(who -> new Reaction(ref, who, one.getKey(), true, asked.since())))
        .flatMap(reaction -> Requests.means(reaction).stream());
  }

  private static boolean isWord(Asked asked, Entry entry) {
    Message message = entry.message();
    return !entry.bot()
        && !message.external()
        && message.ref().posted().isAfter(asked.ref().posted());
  }
}
