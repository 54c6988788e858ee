/**
 * Takes updates: the form, what is filled into it, one press for a quiet week, and who wants to be
 * left alone.
 *
 * <p>Takes nothing a client holds for true: whose channel it is and which week it may be is asked
 * again. Start at {@link dev.unhurry.status.form.StatusDesk}; what is made of a form is in {@link
 * dev.unhurry.status.form.Writing}.
 */
package dev.unhurry.status.form;
