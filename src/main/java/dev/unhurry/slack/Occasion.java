package dev.unhurry.slack;

import com.google.gson.JsonObject;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Home;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where an answer to a command or a click can be shown.
 *
 * @param trigger opens one view within three seconds
 * @param responseUrl takes five posts within half an hour; empty for a click in a view
 * @param home the App Home, laid out anew, where the click was in it
 */
record Occasion(
    Actor actor,
    ChannelId channel,
    String trigger,
    String responseUrl,
    Optional<Supplier<Home>> home) {
  static Occasion of(Actor actor, ChannelId channel, JsonObject payload) {
    return new Occasion(
        actor,
        channel,
        Fields.text(payload, "trigger_id"),
        Fields.text(payload, "response_url"),
        Optional.empty());
  }

  Occasion inHome(Supplier<Home> laidOutAnew) {
    return new Occasion(actor, channel, trigger, responseUrl, Optional.of(laidOutAnew));
  }
}
