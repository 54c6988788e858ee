/**
 * Faults that tests order: a Web API method that hangs, drops the line, fails or is rate limited.
 *
 * <p>Decides which call is hit; the answer itself is spoilt where answers are sent. Start at {@link
 * dev.unhurry.sandbox.trouble.Faults}.
 */
package dev.unhurry.sandbox.trouble;
