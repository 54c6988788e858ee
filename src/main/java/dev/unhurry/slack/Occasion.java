package dev.unhurry.slack;

import com.google.gson.JsonObject;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Home;
import dev.unhurry.chat.Shortcut;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where an answer to a command or a click can be shown.
 *
 * @param trigger opens one view within three seconds
 * @param responseUrl takes five posts within half an hour; empty for a click in a view
 * @param home the App Home, laid out anew, where the click was in it or in a form
 * @param form Slack's id of the form in which the click was
 */
record Occasion(
    Actor actor,
    ChannelId channel,
    String trigger,
    String responseUrl,
    Optional<Supplier<Home>> home,
    Optional<String> form) {
  static Occasion of(Actor actor, ChannelId channel, JsonObject payload) {
    return new Occasion(
        actor,
        channel,
        Fields.text(payload, "trigger_id"),
        Fields.text(payload, "response_url"),
        Optional.empty(),
        Optional.empty());
  }

  /** Chosen anywhere, there is no channel: then the person stands in. */
  static Occasion of(Shortcut shortcut, JsonObject payload) {
    ChannelId channel =
        shortcut
            .on()
            .map(message -> message.ref().channel())
            .orElseGet(() -> new ChannelId(shortcut.actor().user().value()));
    return of(shortcut.actor(), channel, payload);
  }

  Occasion inHome(Supplier<Home> laidOutAnew) {
    return new Occasion(actor, channel, trigger, responseUrl, Optional.of(laidOutAnew), form);
  }

  /** A form may stand above the App Home, which then shows what is changed in it. */
  Occasion inForm(String view, Supplier<Home> laidOutAnew) {
    return new Occasion(
        actor, channel, trigger, responseUrl, Optional.of(laidOutAnew), Optional.of(view));
  }
}
