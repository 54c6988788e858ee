package dev.unhurry.request;

import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Duty;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.life.Happening.Kind;
import dev.unhurry.request.life.Standing;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Follows an ask through the edits of its message.
 *
 * <p>Ana asks Ben, and an hour later writes "@ken" beside him: Ken is asked from then on, with a
 * clock of his own, and Ben has the time that he had. She strikes Ben out: he is dropped. "Never
 * mind" ends it. What the book was told of each edit decides, so the newest holds whichever is
 * heard last.
 */
final class Rewording {
  /** An edit that is heard before its message is heard soon after it, if not before. */
  private static final Duration SOON = Duration.ofMinutes(10);

  private final Requests requests;
  private final RequestBook book;
  private final Promises promises;
  private final Diary diary;

  Rewording(Requests requests, RequestBook book, Promises promises, Diary diary) {
    this.requests = requests;
    this.book = book;
    this.promises = promises;
    this.diary = diary;
  }

  void heard(Reworded it, ChannelRules rules) {
    if (!it.matters(rules)) {
      return;
    }
    Heard heard = book.happened(it.now().ref(), it.happenings());
    if (heard.before() == Heard.Before.STRUCK && it.before().to().isEmpty()) {
      askedAgain(it.now());
    } else if (heard.before() == Heard.Before.NOTHING && heard.ended().isEmpty()) {
      List<Request> open = book.at(it.now().ref());
      open.stream()
          .filter(request -> request.ref().equals(it.now().ref()))
          .findFirst()
          .ifPresentOrElse(request -> revise(request, it, rules), () -> open(open, it, rules));
    }
  }

  /** What was withdrawn by an edit is asked again by the next: Slack knows how it stands. */
  private void askedAgain(Asked now) {
    Happening edit = new Happening(Kind.EDITED, now.asker(), now.since());
    diary.register(now.ref().team(), List.of(new SecondThought(now.ref(), edit).duty()));
  }

  /** Where a form took the place of the message, its edits open nothing. */
  private void open(List<Request> instead, Reworded it, ChannelRules rules) {
    if (!instead.isEmpty() || it.now().to().isEmpty()) {
      return;
    }
    Urgency urgency = it.urgency(rules);
    List<Expected> expected = new ArrayList<>(stayed(it, urgency, rules));
    expected.addAll(added(it, it.added(), urgency, rules));
    List<UserId> told = it.before().to().isEmpty() ? it.now().to() : it.added();
    requests.enter(it.now(), urgency, expected, expectation(it, told, expected));
  }

  /** Whoever was asked long before is followed already, or was, or never will be. */
  private List<Expected> stayed(Reworded it, Urgency urgency, ChannelRules rules) {
    Instant posted = it.before().since();
    List<UserId> stayed =
        it.now().to().stream().filter(one -> it.before().to().contains(one)).toList();
    return posted.plus(SOON).isBefore(it.now().since())
        ? List.of()
        : expect(it.now().of(stayed).since(posted), urgency, rules);
  }

  /** Who is on leave is left out where others are asked who are not. */
  private List<Expected> added(
      Reworded it, List<UserId> added, Urgency urgency, ChannelRules rules) {
    return added.isEmpty()
        ? List.of()
        : expect(it.now(), urgency, rules).stream()
            .filter(one -> added.contains(one.responder()))
            .toList();
  }

  private List<Expected> expect(Asked asked, Urgency urgency, ChannelRules rules) {
    return promises.dueTimes().expect(asked, urgency, rules.answerTime(urgency));
  }

  private List<Duty> expectation(Reworded it, List<UserId> to, List<Expected> expected) {
    return promises.expectation(it.now().of(to), expected).stream().toList();
  }

  private void revise(Request request, Reworded it, ChannelRules rules) {
    Urgency urgency =
        it.changesUrgency(rules) && request.standing().isLatestEdit(it.now().since())
            ? it.urgency(rules)
            : request.urgency();
    List<Expected> added = added(it, newTo(request, it), urgency, rules);
    List<Expected> known = Stream.concat(staying(request, added), added.stream()).toList();
    List<Expected> expected = known.isEmpty() ? others(it, urgency, rules) : known;
    if (expected.isEmpty() || !goesOn(request, expected)) {
      book.close(request.ref());
      return;
    }
    Request anew = relabelled(request, urgency, rules, expected);
    if (!anew.equals(request)) {
      book.revise(anew, duties(request, anew, it, added));
    }
  }

  /** Where everybody must answer, those who are asked still may all have done so. */
  private static boolean goesOn(Request request, List<Expected> expected) {
    return !request.life().all() || request.with(expected).standing().state().goesOn();
  }

  /** Whom an edit asked that was not heard yet. */
  private List<Expected> others(Reworded it, Urgency urgency, ChannelRules rules) {
    return expect(it.now().since(it.before().since()), urgency, rules);
  }

  /** Unless a newer edit says otherwise, or they are asked since this one already. */
  private static List<UserId> newTo(Request request, Reworded it) {
    Standing standing = request.standing();
    Happening asked = new Happening(Kind.ASKED, it.now().asker(), it.now().since());
    if (standing.isReadSince(asked.at())) {
      return List.of();
    }
    return it.added().stream()
        .filter(
            one ->
                standing
                    .latestEdit(one)
                    .filter(edit -> edit.kind() == Kind.ASKED && edit.at().equals(asked.at()))
                    .isPresent())
        .filter(one -> request.of(one).filter(held -> !held.from().isBefore(asked.at())).isEmpty())
        .toList();
  }

  private static Stream<Expected> staying(Request request, List<Expected> added) {
    Set<UserId> gone = request.standing().unasked();
    return request.expected().stream()
        .filter(one -> !gone.contains(one.responder()))
        .filter(one -> added.stream().noneMatch(it -> it.responder().equals(one.responder())));
  }

  /** Counted as it is where nobody works in 60 days. */
  private Request relabelled(
      Request request, Urgency urgency, ChannelRules rules, List<Expected> expected) {
    Request anew = request.with(expected);
    return urgency == request.urgency()
        ? anew
        : promises.dueTimes().relabelled(anew, urgency, rules.answerTime(urgency)).orElse(anew);
  }

  /** What was promised before is not promised again: it may have been kept long ago. */
  private List<Duty> duties(Request before, Request anew, Reworded it, List<Expected> added) {
    Set<String> known = promises.of(before).stream().map(Duty::id).collect(Collectors.toSet());
    List<UserId> told = added.stream().map(Expected::responder).toList();
    return Stream.concat(
            promises.of(anew).stream().filter(duty -> !known.contains(duty.id())),
            expectation(it, told, added).stream())
        .toList();
  }
}
