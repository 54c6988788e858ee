/**
 * The model house: a local Slack on one port of this machine, with a clock that can be turned.
 *
 * <p>Web API under {@code /api/}, Socket Mode, a control interface under {@code /sandbox/} and a
 * page to type in. Nobody but Main knows it, and it never speaks to the real Slack. Start at {@link
 * dev.unhurry.sandbox.LocalSlack}.
 */
package dev.unhurry.sandbox;
