/**
 * Opens a request again that was settled by mistake: its last check mark was taken away, or an edit
 * asks anew what an edit withdrew.
 *
 * <p>Of a settled request only its id is kept, so all is read from Slack again, and every doubt
 * ends in silence. Never says anything. Start at {@link dev.unhurry.request.reopen.Reopening}.
 */
package dev.unhurry.request.reopen;
