/**
 * What becomes of a request, from what happened to it: pure values.
 *
 * <p>Slack promises neither order nor once, so nothing here depends on either. Never says anything
 * and never knows who is asked by which hours. Start at {@link dev.unhurry.request.life.Standing}.
 */
package dev.unhurry.request.life;
