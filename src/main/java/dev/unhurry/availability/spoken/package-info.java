/**
 * Reads what people say of their time: hours, days, dates. Lenient in how it is said, strict in
 * that every word has to be understood.
 *
 * <p>Never changes anything and never answers anybody. Start at {@link
 * dev.unhurry.availability.spoken.SpokenHours}; one more thing that can be said is one more class.
 */
package dev.unhurry.availability.spoken;
