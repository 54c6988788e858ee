/**
 * Where what somebody says of their own time is changed and undone, whatever they say of it.
 *
 * <p>Never reads words and never counts time. Start at {@link
 * dev.unhurry.availability.own.OwnTimes}.
 */
package dev.unhurry.availability.own;
