package dev.unhurry.availability.desk;

import dev.unhurry.availability.WorkingTime;

/**
 * The hours that count for somebody where no channel has others.
 *
 * @param own whether they set them; else they are the workspace's
 * @param zoneOfProfile whether their Slack profile names the zone; else it is the workspace's
 */
record HoursInForce(WorkingTime time, boolean own, boolean zoneOfProfile) {}
