/** The control interface of the local Slack. */
package dev.unhurry.sandbox.control;
