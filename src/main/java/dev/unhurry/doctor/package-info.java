/**
 * Looks at everything the bot needs before it is started, and says what to do about each.
 *
 * <p>Changes nothing, starts nothing, prints no secret. {@code Examination} looks, the checks turn
 * what was seen into words. Start at {@link dev.unhurry.doctor.DoctorCommand}; one more check is a
 * method in one of the {@code ...Checks} and a line in {@code Checkup}.
 */
package dev.unhurry.doctor;
