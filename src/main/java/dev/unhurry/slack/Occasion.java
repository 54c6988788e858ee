package dev.unhurry.slack;

import com.google.gson.JsonObject;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;

/**
 * Where an answer to a command or a click can be shown.
 *
 * @param trigger opens one view within three seconds
 * @param responseUrl takes five posts within half an hour; empty for a click in a view
 */
record Occasion(Actor actor, ChannelId channel, String trigger, String responseUrl) {
  static Occasion of(Actor actor, ChannelId channel, JsonObject payload) {
    return new Occasion(
        actor, channel, Fields.text(payload, "trigger_id"), Fields.text(payload, "response_url"));
  }
}
