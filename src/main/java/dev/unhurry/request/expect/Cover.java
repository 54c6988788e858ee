package dev.unhurry.request.expect;

import dev.unhurry.availability.Presence;
import dev.unhurry.chat.UserId;

/**
 * Who stands in for somebody on leave.
 *
 * @param name as they call themselves
 * @param offered whether the request may go to them, and reaches them earlier
 */
record Cover(UserId who, String name, Presence presence, boolean offered) {}
