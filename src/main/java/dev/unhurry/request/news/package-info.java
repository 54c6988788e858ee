/**
 * What is said of a single request after it was opened: the reminder, the due time, the end; and
 * what its asker chooses then.
 *
 * <p>Never opens or settles anything by itself. Start at {@link dev.unhurry.request.news.News}.
 */
package dev.unhurry.request.news;
