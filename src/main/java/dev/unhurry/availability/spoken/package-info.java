/**
 * Reads what people say of their time: hours, days, dates. Lenient in how it is said, strict in
 * that every word has to be understood.
 *
 * <p>Hours, times of reading and focus are a few words in any order, which {@link
 * dev.unhurry.availability.spoken.SpokenWords} cuts; of leave the order says what is meant, so
 * {@link dev.unhurry.availability.spoken.Cursor} takes phrase after phrase.
 *
 * <p>Never changes anything and never answers anybody. Start at {@link
 * dev.unhurry.availability.spoken.SpokenHours}; one more thing that can be said is one more class.
 */
package dev.unhurry.availability.spoken;
