package dev.unhurry.request;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Departure;
import dev.unhurry.chat.Edit;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.NewChannelId;
import dev.unhurry.chat.Reaction;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Duty;
import dev.unhurry.reading.Ask;
import dev.unhurry.reading.Replies;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.life.Standing;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Follows what people ask of each other, by name, until it is answered.
 *
 * <p>Ana writes "@ben can you review &lt;link&gt;?" at 10:00. Ben has a working day for it, in his
 * own hours. When 80 % of it has gone he is reminded, privately and while he works; when it is over
 * Ana is asked what should happen. A reply of Ben's in the thread, or a check mark of either, ends
 * it, and nobody hears anything more.
 */
public final class Requests {
  /** The check marks that people use for "done" (names of Slack's standard emoji). */
  public static final Set<String> DONE =
      Set.of("white_check_mark", "heavy_check_mark", "ballot_box_with_check");

  /** What people put on what they are looking at. */
  private static final Set<String> LOOKING = Set.of("eyes");

  private final RequestBook book;
  private final Recounting recounting;
  private final Promises promises;
  private final Diary diary;
  private final Replies replies = new Replies();

  public Requests(RequestBook book, Promises promises, Diary diary) {
    this.book = book;
    this.recounting = new Recounting(book, promises);
    this.promises = promises;
    this.diary = diary;
  }

  /**
   * Opens a request for what was asked, and has its asker told when to expect an answer; nothing
   * happens where it is open or settled already.
   */
  public void asked(Ask ask, ChannelRules rules) {
    Asked asked = meant(ask, rules);
    follow(asked, rules);
    if (rules.followsEverybody()) {
      insteadOfEverybody(asked);
    }
  }

  /** Whom an ask means: the people it names, and those in small groups that it names. */
  public Asked meant(Ask ask, ChannelRules rules) {
    return promises.meant().of(ask, rules);
  }

  /** Whoever is named only in a later part of a burst is asked in the place of everybody. */
  private void insteadOfEverybody(Asked asked) {
    List<Request> earlier =
        asked.also().stream()
            .flatMap(part -> by(asked.asker(), asked.ref().at(part)))
            .filter(request -> request.of(Standing.CHANNEL).isPresent())
            .filter(request -> !request.ref().equals(asked.ref()))
            .toList();
    if (!earlier.isEmpty() && book.find(asked.ref()).isPresent()) {
      earlier.forEach(request -> book.close(request.ref()));
    }
  }

  /** The same for what a form asked. */
  public void asked(Asked asked, ChannelRules rules) {
    follow(asked.byName(), rules);
  }

  private void follow(Asked asked, ChannelRules rules) {
    Urgency urgency = rules.judge(asked.text());
    List<Expected> expected = promises.dueTimes().expect(asked, urgency, rules.answerTime(urgency));
    List<Duty> told = promises.expectation(asked, expected).stream().toList();
    enter(asked, urgency, expected, told);
  }

  /**
   * The same for what was asked while nobody listened: dated from then, but whoever would be late
   * at once has the whole time from now on.
   */
  public void askedUnheard(Ask ask, ChannelRules rules, Instant now) {
    Asked asked = meant(ask, rules);
    Urgency urgency = rules.judge(asked.text());
    List<Expected> expected = promises.dueTimes().expect(asked, urgency, rules.answerTime(urgency));
    if (!expected.isEmpty()) {
      Request request = Request.of(asked, urgency, expected);
      enter(
          asked,
          urgency,
          promises.dueTimes().notLateAt(now, request),
          promises.expectation(asked, expected).stream().toList());
    }
  }

  /** The same where its asker is not there to be told anything. */
  public void open(Asked asked, ChannelRules rules) {
    open(asked, rules.judge(asked.text()), rules);
  }

  /** The same for what was judged when it was written, and is read no more. */
  public void open(Asked asked, Urgency urgency, ChannelRules rules) {
    List<Expected> expected =
        promises.dueTimes().expect(asked.byName(), urgency, rules.answerTime(urgency));
    enter(asked, urgency, expected, List.of());
  }

  void enter(Asked asked, Urgency urgency, List<Expected> expected, List<Duty> more) {
    if (expected.isEmpty()) {
      register(asked.ref(), more);
      return;
    }
    Request request = Request.of(asked, urgency, expected);
    book.open(request, Stream.concat(promises.atOpening(request).stream(), more.stream()).toList());
  }

  /**
   * Opens one in the place of what its author asked at this message before; who was told then when
   * to expect an answer is told again only if others are asked.
   */
  public void askedInstead(Asked asked, MessageRef about, ChannelRules rules) {
    List<Request> earlier =
        by(asked.asker(), about).filter(request -> !request.ref().equals(asked.ref())).toList();
    if (expecting(earlier).containsAll(asked.to())) {
      open(asked, rules);
    } else {
      asked(asked, rules);
    }
    if (book.find(asked.ref()).isPresent()) {
      earlier.forEach(request -> book.close(request.ref()));
    }
  }

  private static Set<UserId> expecting(List<Request> requests) {
    return requests.stream()
        .flatMap(request -> request.expected().stream())
        .map(Expected::responder)
        .collect(Collectors.toSet());
  }

  private Stream<Request> by(UserId asker, MessageRef about) {
    return book.at(about).stream().filter(request -> request.asker().equals(asker));
  }

  /** The messages that hold what this person asks at this one and waits for. */
  public List<MessageRef> askedAt(MessageRef about, UserId asker) {
    return by(asker, about).map(Request::ref).toList();
  }

  /** A reply in a thread may settle what its author was expected to answer there, or ask back. */
  public void replied(Message reply) {
    reply
        .thread()
        .ifPresent(
            thread -> happened(reply.ref().at(thread), said(reply, replies), reply.ref().posted()));
  }

  /** What a reply means to a request. */
  public static Happening said(Message reply, Replies replies) {
    Happening.Kind kind =
        switch (replies.of(reply.text())) {
          case ANSWER -> Happening.Kind.REPLY;
          case QUESTION -> Happening.Kind.QUESTION;
          case THANKS -> Happening.Kind.THANKS;
        };
    return new Happening(kind, reply.author(), reply.ref().posted());
  }

  private Heard happened(MessageRef at, Happening happening, Instant now) {
    return happened(at, List.of(happening), now);
  }

  /** Tells the open requests that a message leads to what happened there, heard or seen. */
  public Heard happened(MessageRef at, List<Happening> happenings, Instant now) {
    Heard heard = book.happened(at, happenings);
    heard.askedBack().stream()
        .filter(request -> happenings.stream().anyMatch(one -> one.by().equals(request.asker())))
        .forEach(request -> recounting.answeredBack(request, now));
    return heard;
  }

  /** Of anybody but people of this workspace nothing is heard: a whole channel may be asked. */
  public void reacted(Reaction reaction) {
    means(reaction)
        .filter(it -> promises.meant().isAddressable(new Actor(reaction.item().team(), it.by())))
        .ifPresent(it -> marked(reaction, it));
  }

  /** Without the check mark that settled it, it may be open again. */
  private void marked(Reaction reaction, Happening it) {
    Heard heard = happened(reaction.item(), it, reaction.at());
    boolean wasChecked = heard.before() == Heard.Before.CHECKED;
    if (wasChecked && it.kind() == Happening.Kind.NOT_DONE) {
      register(reaction.item(), List.of(new SecondThought(reaction.item(), it).duty()));
    }
  }

  private void register(MessageRef about, List<Duty> duties) {
    if (!duties.isEmpty()) {
      diary.register(about.team(), duties);
    }
  }

  /** An ask was edited: others are asked, or nobody, or it is more or less urgent. */
  public void edited(Reworded it, ChannelRules rules) {
    new Rewording(this, book, promises, diary).heard(it, rules);
  }

  /** A reply that is edited is a reply of the kind that it is now. */
  public void replyEdited(Edit edit) {
    if (replies.of(edit.before()) != replies.of(edit.now().text())) {
      replied(edit.now());
    }
  }

  /** What an emoji means to a request; nothing for most of them. */
  public static Optional<Happening> means(Reaction reaction) {
    String emoji = reaction.emoji();
    Optional<Happening.Kind> kind = Optional.empty();
    if (DONE.contains(emoji)) {
      kind = Optional.of(reaction.on() ? Happening.Kind.DONE : Happening.Kind.NOT_DONE);
    } else if (LOOKING.contains(emoji)) {
      kind = Optional.of(reaction.on() ? Happening.Kind.LOOKING : Happening.Kind.NOT_LOOKING);
    }
    return kind.map(it -> new Happening(it, reaction.by(), reaction.at(), emoji));
  }

  /** What nobody can answer any more is dealt with as a promise of its own. */
  public void gone(Departure departure) {
    diary.register(departure.team(), List.of(Gone.duty(departure)));
  }

  /** What is open there goes on under the new id. */
  public void renumbered(NewChannelId channel) {
    diary.register(channel.team(), List.of(Gone.duty(channel)));
  }

  /** Deleting the ask withdraws the request. */
  public void deleted(MessageRef message) {
    happened(message, deletion(message), message.posted());
  }

  /** What it means that a message is not there any more. */
  public static Happening deletion(MessageRef message) {
    return new Happening(Happening.Kind.DELETED, Standing.NOBODY, message.posted());
  }
}
