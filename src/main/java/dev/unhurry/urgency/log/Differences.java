package dev.unhurry.urgency.log;

import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Words;
import dev.unhurry.template.Template;
import dev.unhurry.urgency.AnswerTime;
import dev.unhurry.urgency.Change;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Courtesy;
import dev.unhurry.urgency.InWords;
import dev.unhurry.urgency.Offer;
import dev.unhurry.urgency.StatusPlan;
import dev.unhurry.urgency.Urgency;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a change of a channel's rules made different, each in a few words. */
final class Differences {
  /** So many words or people are named; of more, only how many. */
  private static final int NAMED = 3;

  /** Words that are longer together are counted too. */
  private static final int LONGEST = 120;

  private final List<String> found = new ArrayList<>();

  private Differences() {}

  /** The most important first. */
  static List<String> madeBy(Change change, ChannelRules before) {
    ChannelRules after = change.rules();
    Differences made = new Differences();
    made.part(before, after, ChannelRules::mode, mode -> "mode is " + InWords.of(mode) + " now");
    made.part(before, after, ChannelRules::level, l -> "level is " + InWords.of(l) + " now");
    made.courtesies(before, after);
    made.part(before, after, ChannelRules::followsEverybody, Differences::everybody);
    made.again(change.heardAgain());
    made.offer(before.conduct().offer(), after.conduct().offer());
    made.times(before, after);
    made.words(before.answers().urgentPhrases(), after.answers().urgentPhrases());
    made.hours(before, after);
    made.status(before.status(), after.status());
    made.people(before, after);
    return List.copyOf(made.found);
  }

  private <R, P> void part(R before, R after, Function<R, P> part, Function<P, String> words) {
    if (!part.apply(before).equals(part.apply(after))) {
      found.add(words.apply(part.apply(after)));
    }
  }

  private void courtesies(ChannelRules before, ChannelRules after) {
    for (Courtesy courtesy : Courtesy.values()) {
      String about = "hints about " + InWords.about(courtesy);
      part(
          before,
          after,
          r -> r.wants(courtesy),
          on -> about + (on ? " are on" : " are off") + " now");
    }
  }

  private static String everybody(boolean followed) {
    return "asks to everybody are " + (followed ? "followed" : "no longer followed");
  }

  /** The names of rules hold commas. */
  private void again(Set<String> rules) {
    if (rules.size() == 1) {
      rules.forEach(rule -> found.add("hints are back for " + Mrkdwn.escape(InWords.of(rule))));
    } else if (!rules.isEmpty()) {
      found.add("hints are back for %d kinds of messages".formatted(rules.size()));
    }
  }

  private void offer(Offer before, Offer after) {
    forms(before.withheld(), after.withheld(), "offered now");
    forms(after.withheld(), before.withheld(), "no longer offered");
    if (!before.own().equals(after.own())) {
      found.add("this channel's own form " + own(before.own(), after.own()));
    }
  }

  private static String own(Optional<Template> before, Optional<Template> after) {
    if (after.isEmpty()) {
      return quoted(before) + " is gone";
    }
    if (before.isEmpty()) {
      return quoted(after) + " is new";
    }
    return quoted(before).equals(quoted(after))
        ? quoted(after) + " asks other things now"
        : "is " + quoted(after) + " now";
  }

  private static String quoted(Optional<Template> own) {
    return "“" + own.map(Template::title).map(Mrkdwn::escape).orElse("") + "”";
  }

  private void forms(Set<String> all, Set<String> others, String what) {
    List<String> ids = all.stream().filter(id -> !others.contains(id)).sorted().toList();
    if (ids.size() > NAMED) {
      found.add("%d forms are %s".formatted(ids.size(), what));
    } else if (!ids.isEmpty()) {
      String named = Words.listed(ids.stream().map(InWords::form).map(Mrkdwn::escape).toList());
      found.add("the " + named + (ids.size() == 1 ? " form is " : " forms are ") + what);
    }
  }

  private void times(ChannelRules before, ChannelRules after) {
    part(before, after, rules -> rules.answerTime(Urgency.URGENT), t -> answered("urgent", t));
    part(before, after, rules -> rules.answerTime(Urgency.STANDARD), t -> answered("other", t));
  }

  private static String answered(String which, AnswerTime time) {
    return which + " requests are answered within " + InWords.of(time);
  }

  private void words(List<String> before, List<String> after) {
    lacking(after, before, "now urgent", "added");
    lacking(before, after, "no longer urgent", "taken away");
  }

  private void lacking(List<String> all, List<String> others, String named, String counted) {
    List<String> words = all.stream().filter(word -> !others.contains(word)).toList();
    if (words.isEmpty()) {
      return;
    }
    boolean one = words.size() == 1;
    String quoted =
        Words.listed(words.stream().map(word -> "“" + Mrkdwn.escape(word) + "”").toList());
    found.add(
        words.size() > NAMED || quoted.length() > LONGEST
            ? words.size() + (one ? " urgent word was " : " urgent words were ") + counted
            : quoted + (one ? " is " : " are ") + named);
  }

  private void hours(ChannelRules before, ChannelRules after) {
    part(
        before.hours(),
        after.hours(),
        hours -> hours.hours(),
        hours -> "working time is " + hours.map(InWords::of).orElse("the workspace's") + " now");
    part(
        before.hours(),
        after.hours(),
        hours -> hours.zone(),
        zone ->
            "the time zone is " + zone.map(Object::toString).orElse("the workspace's") + " now");
  }

  private void status(Optional<StatusPlan> before, Optional<StatusPlan> after) {
    if (before.isPresent() && after.isPresent()) {
      status(before.get(), after.get());
    } else if (after.isPresent()) {
      String when = InWords.of(after.get().prompt());
      String digest = InWords.deadline(after.get());
      found.add(
          "a weekly status starts, with a private question %s in your own time zone and a digest %s in the channel's"
              .formatted(when, digest));
    } else if (before.isPresent()) {
      found.add("the weekly status has ended");
    }
  }

  private void status(StatusPlan before, StatusPlan after) {
    part(before, after, StatusPlan::prompt, at -> "the status is asked for " + InWords.of(at));
    part(before, after, StatusPlan::deadline, at -> "the digest comes " + InWords.deadline(after));
    part(before, after, StatusPlan::questions, all -> "the status has other questions");
    part(
        before,
        after,
        StatusPlan::digestTo,
        to -> "the digest goes " + to.map(c -> "to " + Mrkdwn.mention(c)).orElse("here"));
    part(
        before, after, StatusPlan::picked, who -> "the status is for " + InWords.participants(who));
  }

  private void people(ChannelRules before, ChannelRules after) {
    change(before.keepers(), after.keepers(), "may change the rules now");
    change(after.keepers(), before.keepers(), "may no longer change the rules");
  }

  private void change(Collection<UserId> without, Collection<UserId> with, String what) {
    List<UserId> people = with.stream().filter(one -> !without.contains(one)).toList();
    if (people.size() > NAMED) {
      found.add(people.size() + " people " + what);
    } else if (!people.isEmpty()) {
      found.add(
          people.stream()
                  .map(Mrkdwn::mention)
                  .sorted()
                  .collect(Collectors.collectingAndThen(Collectors.toList(), Words::listed))
              + " "
              + what);
    }
  }
}
