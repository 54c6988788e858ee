package dev.unhurry;

import dev.unhurry.availability.QuietBook;
import dev.unhurry.duty.Diary;
import dev.unhurry.request.RequestBook;

/** What is written down, whoever keeps it. */
public record Books(Diary diary, RequestBook requests, QuietBook quiet) {}
