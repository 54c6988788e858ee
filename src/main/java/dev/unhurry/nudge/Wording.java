package dev.unhurry.nudge;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.chat.Directory;

/**
 * What the sentences of this room lean on: people, their clocks, and the doors to forms.
 *
 * @param addContext the action that opens the form; its value points at the message
 * @param addAgenda the same for the form of a meeting that is to be live
 */
public record Wording(Directory directory, HoursBook hours, String addContext, String addAgenda) {}
