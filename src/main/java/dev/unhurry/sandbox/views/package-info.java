/**
 * Forms and App Homes that people have open, what stands in their fields, and the triggers that let
 * an app open one.
 *
 * <p>Never speaks to a bot. Start at {@link dev.unhurry.sandbox.views.Modals}; the rules are those
 * of docs.slack.dev/surfaces/modals.
 */
package dev.unhurry.sandbox.views;
