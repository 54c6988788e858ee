/**
 * Holds what the bot shows, and its manifest, against schemas that others wrote.
 *
 * <p>They lie beside the repository; where they are missing, what needs them is skipped. For a new
 * card or form, add a line to the {@code CardsContract} of its room.
 */
package dev.unhurry.schema;
