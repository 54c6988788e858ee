/**
 * What is said of a single request after it was opened: the reminder, the due time, the end. What
 * its asker chooses then is taken next door, in {@code asker}.
 *
 * <p>Never opens or settles anything by itself. Start at {@link dev.unhurry.request.news.News}.
 */
package dev.unhurry.request.news;
