/**
 * The methods of the Web API that Unhurry and Slack's own clients call, as strict as Slack's.
 *
 * <p>Decides what each method does and refuses; never checks tokens. Start at any of the classes:
 * each lists its methods first. The pages are docs.slack.dev/reference/methods.
 */
package dev.unhurry.sandbox.methods;
