package dev.unhurry.reading;

import java.util.function.Predicate;

/**
 * One rule of reading.
 *
 * @param name a sentence that an admin can read after "it"
 */
record Rule(String name, Verdict verdict, Predicate<Parsed> holds) {}
