/**
 * Turns a ping into a full request: the form with its author's own words, and the post it makes.
 * Under a message of a channel anybody there may open a form that comes with a hint; it is empty.
 *
 * <p>Keeps no text: what was written is in the post and nowhere else. Takes nothing a client holds
 * for true. Start at {@link dev.unhurry.request.form.AskDesk}; another way to the same form begins
 * at {@link dev.unhurry.request.form.AskForms}.
 */
package dev.unhurry.request.form;
