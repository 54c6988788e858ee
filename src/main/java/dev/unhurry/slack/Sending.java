package dev.unhurry.slack;

import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Home;
import dev.unhurry.chat.Submission;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A form as it was sent, and who takes it.
 *
 * @param firstField the first block under which Slack shows a complaint; empty where there is none
 * @param home its sender's App Home, laid out anew
 */
record Sending(
    Submission form, Optional<String> firstField, Desk desk, Instant at, Supplier<Home> home) {}
