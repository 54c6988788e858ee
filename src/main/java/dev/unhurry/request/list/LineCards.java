package dev.unhurry.request.list;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Request;
import dev.unhurry.request.Whom;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.press.PressCards;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A request as one line: who, where, how soon, since when, by when, and how it stands. */
record LineCards(Directory directory, HoursBook hours) {
  /** More people than this are counted. */
  private static final int MOST_NAMES = 3;

  /** What waits for its reader, told unasked: read when they come to it, so no "today" in it. */
  String told(Actor reader, Request request, Instant now) {
    List<String> parts = new ArrayList<>();
    parts.add(head(Mrkdwn.mention(request.asker()), request));
    parts.add("asked " + hours.of(reader).describe(request.ref().posted()));
    if (request.urgency().hasAClock()) {
      Instant due = dueOf(reader, request);
      parts.add("*%s %s*".formatted(is(due, now), hours.of(reader).describe(due)));
    }
    onIt(reader, request, now).ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  /** What waits for its reader, told as they ask. */
  String waiting(Actor reader, Request request, Instant now) {
    Stream<String> state =
        Stream.of(waitsForOthers(reader, request, now), onIt(reader, request, now))
            .flatMap(Optional::stream);
    String who = Mrkdwn.mention(request.asker());
    Optional<Instant> due =
        Optional.of(dueOf(reader, request)).filter(at -> request.needs(reader.user()));
    return line(who, reader, request, due, state, now);
  }

  /** What its reader waits for. */
  String asked(Actor reader, Request request, Instant now) {
    Optional<String> back = askedBack(request, reader, now);
    Stream<String> state = back.map(Stream::of).orElseGet(() -> seenTo(request, now));
    Optional<Instant> due = Optional.of(request.firstDue().due()).filter(at -> back.isEmpty());
    return line(people(request), reader, request, due, state, now);
  }

  private String line(
      String who,
      Actor reader,
      Request request,
      Optional<Instant> due,
      Stream<String> state,
      Instant now) {
    List<String> parts = new ArrayList<>();
    parts.add("• " + head(who, request));
    parts.add("asked " + hours.of(reader).describe(request.ref().posted(), now));
    due.filter(at -> request.urgency().hasAClock())
        .ifPresent(
            at -> parts.add("*%s %s*".formatted(is(at, now), hours.of(reader).describe(at, now))));
    state.forEach(parts::add);
    return String.join(" · ", parts);
  }

  private static String is(Instant due, Instant now) {
    return due.isAfter(now) ? "due" : "was due";
  }

  /** The same with a link, where no button beside it leads there. */
  String linked(String line, Request request) {
    return line + " · " + Mrkdwn.link(directory.link(request.start()), "open");
  }

  private static Instant dueOf(Actor reader, Request request) {
    return request.of(reader.user()).orElse(request.firstDue()).due();
  }

  private static String head(String who, Request request) {
    return who + " in " + Mrkdwn.mention(request.ref().channel()) + kind(request);
  }

  private static String kind(Request request) {
    return switch (request.urgency()) {
      case URGENT -> " · urgent";
      case STANDARD -> "";
      case WHENEVER -> " · no rush";
    };
  }

  private Optional<String> onIt(Actor reader, Request request, Instant now) {
    return request.needs(reader.user()) && presses().isOnIt(request, reader, now)
        ? Optional.of("you are on it")
        : Optional.empty();
  }

  private PressCards presses() {
    return new PressCards(hours);
  }

  private Optional<String> waitsForOthers(Actor reader, Request request, Instant now) {
    return request
        .standing()
        .askedBack()
        .map(
            question ->
                (question.by().equals(reader.user()) ? "you" : Mrkdwn.mention(question.by()))
                    + " asked back "
                    + hours.of(reader).describe(question.at(), now));
  }

  private Optional<String> askedBack(Request request, Actor reader, Instant now) {
    Optional<Happening> question = request.standing().askedBack();
    return question.map(
        one ->
            "%sasked back %s, *waits for your reply*"
                .formatted(subject(request, one.by()), hours.of(reader).describe(one.at(), now)));
  }

  private Stream<String> seenTo(Request request, Instant now) {
    return request.awaited().stream()
        .filter(one -> presses().isOnIt(request, request.responder(one), now))
        .limit(1)
        .map(one -> subject(request, one.responder()) + "is on it");
  }

  /** Who it is that did something is said only where several are asked. */
  private static String subject(Request request, UserId who) {
    return request.expected().size() == 1 ? "" : Mrkdwn.mention(who) + " ";
  }

  private static String people(Request request) {
    Whom whom = Whom.awaited(request);
    return whom.isChannel() ? "anybody" : whom.joined(", ", " and ", MOST_NAMES);
  }
}
