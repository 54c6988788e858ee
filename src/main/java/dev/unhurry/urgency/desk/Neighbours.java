package dev.unhurry.urgency.desk;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.urgency.Preview;
import dev.unhurry.urgency.StatusPlanner;
import dev.unhurry.urgency.WrongCalls;

/** What other rooms know that somebody who sets rules needs. */
public record Neighbours(
    HoursBook hours, StatusPlanner planner, WrongCalls wrongCalls, Preview preview) {}
