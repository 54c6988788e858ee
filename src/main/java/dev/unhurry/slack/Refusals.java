package dev.unhurry.slack;

import java.util.Map;

/** Why a form could not be published or held, in words instead of Slack's. */
final class Refusals {
  static final String BUSY = "Slack asks for a pause. Send it again in a minute.";

  private static final String REFUSED =
      "Slack did not take it. Keep a copy of your text, then try a shorter one.";

  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("not_in_channel", "I am not in that channel. Invite me, then send it again."),
          Map.entry(
              "channel_not_found", "I cannot see that channel. Invite me, then send it again."),
          Map.entry("is_archived", "That channel is archived, so nothing can be posted there."),
          Map.entry(
              "msg_too_long", "That is longer than Slack takes. Shorten it, then send it again."),
          Map.entry("restricted_action", "That channel does not let me post."),
          Map.entry(
              "message_not_found",
              "That post is gone, so nothing was changed. Keep a copy of your text."),
          Map.entry("cant_update_message", "That post is not mine, so I cannot change it."),
          Map.entry(
              "edit_window_closed", "Your workspace does not let that post be changed any more."),
          Map.entry("time_in_past", "That time has passed. Choose a later one."),
          Map.entry(
              "time_too_far", "Slack holds a post for at most 120 days. Choose a day before."),
          Map.entry("invalid_time", "Slack did not take that time. Choose another one."),
          Map.entry(
              "restricted_too_many",
              "Slack holds too many posts for that channel at that time. Choose another time, an"
                  + " hour earlier or later."));

  private Refusals() {}

  static String inWords(String error) {
    String why = error.startsWith("restricted_action") ? "restricted_action" : error;
    return REASONS.getOrDefault(why, REFUSED);
  }
}
