/**
 * Decides on the two private courtesies that are no nudge: to tell whoever pings somebody who is
 * off when they are back, and to ask for context because a colleague wishes it.
 *
 * <p>Never tells anybody why somebody else could not be asked. Start at {@link
 * dev.unhurry.nudge.courtesy.KindlyDesk} and {@link dev.unhurry.nudge.courtesy.AwayHint}.
 */
package dev.unhurry.nudge.courtesy;
