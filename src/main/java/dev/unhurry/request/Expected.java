package dev.unhurry.request;

import dev.unhurry.chat.UserId;
import java.time.Instant;

/** Who is expected to answer, and by when. */
public record Expected(UserId responder, Instant due) {}
