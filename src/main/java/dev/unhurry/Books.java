package dev.unhurry;

import dev.unhurry.availability.PersonalBooks;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.outage.Outages;
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
    Outages outages) {}
