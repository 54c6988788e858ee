/**
 * What waits for somebody and what they wait for, in lines without any text.
 *
 * <p>Only reads. Start at {@link dev.unhurry.request.list.Lists}.
 */
package dev.unhurry.request.list;
