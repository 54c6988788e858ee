package dev.unhurry;

import dev.unhurry.availability.PersonalBooks;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.outage.Outages;
import dev.unhurry.home.export.Traces;
import dev.unhurry.home.fresh.Watching;
import dev.unhurry.nudge.hint.HintBook;
import dev.unhurry.request.RequestBook;
import dev.unhurry.status.RoundBook;
import dev.unhurry.urgency.KeptRules;

/** What is written down, whoever keeps it. */
public record Books(
    Diary diary,
    RequestBook requests,
    RoundBook rounds,
    KeptRules rules,
    HintBook hints,
    PersonalBooks personal,
    Traces traces,
    Outages outages) {

  /** Without a view of what is kept about one person. */
  public Books(
      Diary diary,
      RequestBook requests,
      RoundBook rounds,
      KeptRules rules,
      HintBook hints,
      PersonalBooks personal,
      Outages outages) {
    this(diary, requests, rounds, rules, hints, personal, Traces.NONE, outages);
  }

  /** The same, saying what changes on somebody's Home. */
  Books watched(Watching watching) {
    return new Books(
        diary,
        watching.watched(requests),
        rounds,
        rules,
        hints,
        watching.watched(personal),
        traces,
        outages);
  }
}
