/**
 * What waits for somebody and what they wait for, in lines without any text.
 *
 * <p>Shown when they ask for it, and told once where it holds something new. Start at {@link
 * dev.unhurry.request.list.Lists}; what decides about a list told unasked is {@link
 * dev.unhurry.request.list.Listing}.
 */
package dev.unhurry.request.list;
