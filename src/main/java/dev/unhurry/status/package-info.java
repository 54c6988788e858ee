/**
 * Runs the weekly status of channels: prompts, updates, one digest. {@code Round}, {@code Update}
 * and their book, and when what happens, are here; the rooms inside ask ({@code round}), take
 * updates ({@code form}) and publish them ({@code digest}).
 *
 * <p>Never lists who has not answered and keeps no figure about a person. Start at {@link
 * dev.unhurry.status.Timetable}.
 */
package dev.unhurry.status;
