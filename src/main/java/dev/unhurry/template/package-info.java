/**
 * What the forms ask that make a request complete: question, review, decision, bug, and what a
 * channel adds of its own.
 *
 * <p>Values, and the lines in which people type them; knows nothing of messages or of what was
 * answered. Start at {@link dev.unhurry.template.Template}.
 */
package dev.unhurry.template;
