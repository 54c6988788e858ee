package dev.unhurry.request.track;

import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Words;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Request;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.Urgency;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every sentence about a message that somebody points at. It is read as it comes, so "today" and
 * "tomorrow" are true then; some stand under a field.
 */
final class TrackCards {
  static final String IN_CHANNELS =
      "I follow requests in channels that you and I are in, and not in private conversations.";

  static final String INVITE_ME =
      "I am not in this channel. Invite me there first, with /invite @Unhurry; then I can follow"
          + " this.";

  static final String ARCHIVED = "This channel is archived, so nobody can answer there.";

  static final String NOT_THERE = "You are not in this channel, so I follow nothing there for you.";

  static final String OFF =
      "The rules of this channel switch me off there, so I follow nothing. /async-rules there says"
          + " who can change that.";

  static final String OBSERVED =
      "In this channel I only observe, so I follow nothing yet. /async-rules there says who can"
          + " change that.";

  static final String GONE =
      "I cannot read that message right now, or it is gone. Try again in a moment.";

  static final String NAME_SOMEBODY =
      "Choose somebody who can answer, other than the one who waits for the answer.";

  static final String ONLY_OURS =
      "I only ask people of this workspace. Leave out apps and people of other workspaces.";

  static final String NOBODY_WORKS =
      "I cannot see when any of them works next, so nobody would be reminded. Choose somebody else.";

  static final Card SETTLED =
      Card.of(
          "This one was answered or closed in the last two days, so I do not open it again. A line"
              + " in its thread still reaches everybody there.");

  /** More people than this are counted. */
  private static final int MOST_NAMES = 8;

  private final Directory directory;
  private final RuledHours hours;

  TrackCards(Directory directory, RuledHours hours) {
    this.directory = directory;
    this.hours = hours;
  }

  static String howSoon(Urgency urgency) {
    return switch (urgency) {
      case STANDARD -> "In the usual time";
      case URGENT -> "Urgent";
      case WHENEVER -> "No rush, nobody is reminded";
    };
  }

  /** What the form is about. */
  String intro(MessageRef message, UserId author, UserId asker, UserId reader) {
    if (author.equals(reader)) {
      return "I follow %s until it is answered.".formatted(link(message, "your message"));
    }
    String theirs = link(message, "this message");
    return asker.equals(reader)
        ? "I follow %s until it is answered; the answer is for you.".formatted(theirs)
        : "I follow %s until it is answered; the answer is for %s."
            .formatted(theirs, Mrkdwn.mention(asker));
  }

  private String link(MessageRef message, String words) {
    return Mrkdwn.link(directory.link(message), words);
  }

  /**
   * It is followed from now on.
   *
   * @param chosen whom the reader chose; who is away is left out
   */
  Card tracked(Request request, Collection<UserId> chosen, Actor reader, Instant now) {
    List<String> lines = new ArrayList<>(List.of("I follow it now."));
    lines.addAll(whoAndWhen(request, reader, now));
    lines.addAll(leftOut(request, chosen));
    if (request.urgency().hasAClock()) {
      lines.add(
          request.askedBy().equals(reader)
              ? "If no answer comes by then, I tell you."
              : "If no answer comes by then, I tell %s."
                  .formatted(Mrkdwn.mention(request.asker())));
    }
    return Card.of(String.join("\n", lines));
  }

  /** It was followed before. */
  Card followed(Request request, Actor reader, Instant now) {
    return Card.of(
        Stream.concat(
                Stream.of("I follow this one already."), whoAndWhen(request, reader, now).stream())
            .collect(Collectors.joining("\n")));
  }

  private List<String> whoAndWhen(Request request, Actor reader, Instant now) {
    List<Expected> awaited = request.awaited();
    List<String> lines = new ArrayList<>();
    if (request.urgency().hasAClock()) {
      awaited.stream()
          .limit(MOST_NAMES)
          .forEach(one -> lines.add(until(one, request, reader, now)));
      if (awaited.size() > MOST_NAMES) {
        lines.add("%d more are asked too.".formatted(awaited.size() - MOST_NAMES));
      }
    } else {
      lines.add(
          "%s asked. There is no rush, so nobody is reminded."
              .formatted(areAsked(awaited, reader)));
    }
    if (request.expected().size() > 1) {
      lines.add(request.life().all() ? "Everybody must answer." : "One answer is enough.");
    }
    return lines;
  }

  /** On both clocks where these differ. */
  private String until(Expected one, Request request, Actor reader, Instant now) {
    WorkingTime mine = hours.hours().of(reader);
    boolean isOver = !one.due().isAfter(now);
    boolean isReader = request.responder(one).equals(reader);
    String has = isOver ? "had" : isReader ? "have" : "has";
    String when =
        isReader || one.isChannel()
            ? mine.describe(one.due(), now)
            : mine.describe(one.due(), now, theirs(request, one));
    return "%s %s until %s.".formatted(who(one, reader), has, when);
  }

  private WorkingTime theirs(Request request, Expected one) {
    return hours.of(request.responder(one), request.ref().channel());
  }

  private static String who(Expected one, Actor reader) {
    if (one.isChannel()) {
      return "Anybody here";
    }
    return one.responder().equals(reader.user()) ? "You" : Mrkdwn.mention(one.responder());
  }

  private static String areAsked(List<Expected> awaited, Actor reader) {
    List<String> names =
        awaited.stream()
            .limit(MOST_NAMES)
            .map(one -> who(one, reader))
            .collect(Collectors.toCollection(ArrayList::new));
    if (awaited.size() > MOST_NAMES) {
      names.add(awaited.size() - MOST_NAMES + " more");
    }
    boolean one = names.size() == 1 && !names.get(0).equals("You");
    return Words.listed(names) + (one ? " is" : " are");
  }

  private static List<String> leftOut(Request request, Collection<UserId> chosen) {
    List<String> away =
        chosen.stream()
            .filter(user -> !user.equals(request.asker()) && request.of(user).isEmpty())
            .limit(MOST_NAMES)
            .map(Mrkdwn::mention)
            .toList();
    return away.isEmpty()
        ? List.of()
        : List.of(
            "%s %s away, so only the others are asked."
                .formatted(Words.listed(away), away.size() == 1 ? "is" : "are"));
  }
}
