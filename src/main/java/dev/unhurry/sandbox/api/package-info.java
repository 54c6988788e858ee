/**
 * The Web API's front: reads a call, checks token, scope and arguments, answers as Slack does.
 *
 * <p>Decides what is refused before a method runs, and records every call; what the methods do is
 * in {@code sandbox.methods}. Start at {@link dev.unhurry.sandbox.api.WebApi}.
 */
package dev.unhurry.sandbox.api;
