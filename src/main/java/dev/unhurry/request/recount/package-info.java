/**
 * What follows when somebody's own time changes: what waits for them is counted anew, whoever asked
 * hears if that moves the day, and what is long over is forgotten.
 *
 * <p>Never says why it changed: hours and leave are people's own business. Start at {@link
 * dev.unhurry.request.recount.Recounts}.
 */
package dev.unhurry.request.recount;
