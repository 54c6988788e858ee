/**
 * What follows when people or channels go: who is gone is asked no more, what nobody can answer any
 * more is closed and handed back to its asker, once and in one message, and what a leaver asked is
 * withdrawn without a word.
 *
 * <p>Never says why somebody went, and never to anybody else. Start at {@link
 * dev.unhurry.request.gone.Departed}; the plan is {@link dev.unhurry.request.gone.Departures}.
 */
package dev.unhurry.request.gone;
