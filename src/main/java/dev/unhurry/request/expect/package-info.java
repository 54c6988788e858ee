/**
 * What somebody who asks learns at once: when those they asked read it and answer, who covers for
 * whom, and that nobody knows.
 *
 * <p>Whispered once where it helps, or never; opens and settles nothing. Start at {@link
 * dev.unhurry.request.expect.Expectations}.
 */
package dev.unhurry.request.expect;
