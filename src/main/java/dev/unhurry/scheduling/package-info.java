/**
 * The clock tower: a tick every so often, and nothing about what is due.
 *
 * <p>Keeps nothing and knows no room: what is due stands in the diary, so a tick that is lost, late
 * or doubled is harmless. Start at {@link dev.unhurry.scheduling.Alarm}.
 */
package dev.unhurry.scheduling;
