package dev.unhurry.slack;

import com.google.gson.JsonObject;
import com.slack.api.bolt.response.Response;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Desks;
import dev.unhurry.chat.Home;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.intake.Hall;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.MDC;

/**
 * Which thing of Slack's goes to which room; all others are acknowledged, because Slack sends again
 * what is not.
 */
public final class Routes {
  private static final int SEND_AGAIN = 500;
  private static final Reply UNKNOWN_COMMAND =
      new Reply.Whisper(Card.of("I do not know that command yet."));

  private final Hall hall;
  private final Desks desks;
  private final InstantSource clock;
  private final Outage outage = new Outage(System::nanoTime);

  public Routes(Hall hall, Desks desks, InstantSource clock) {
    this.hall = hall;
    this.desks = desks;
    this.clock = clock;
  }

  Response take(JsonObject thing, Counter counter) {
    if (!Fields.text(thing, "command").isEmpty()) {
      return command(thing, counter);
    }
    return switch (Fields.text(thing, "type")) {
      case "event_callback" -> heard(thing, counter);
      case "block_actions" -> click(thing, counter);
      case "view_submission" -> form(thing, counter);
      case "shortcut", "message_action" -> shortcut(thing, counter);
      default -> Response.ok();
    };
  }

  /** Acknowledged only after the hall returned: until then Slack keeps the event for us. */
  private Response heard(JsonObject thing, Counter counter) {
    Incoming event = counter.translate().event(thing);
    if (event instanceof Incoming.Visited visited) {
      return counter.showHome(visited.visitor(), home(visited.visitor()));
    }
    counter.forget(event);
    MDC.put("team", counter.workspace().team().value());
    MDC.put("channel", Fields.text(Fields.object(thing, "event"), "channel"));
    try {
      event.tell(hall);
      return Response.ok();
    } catch (RuntimeException e) {
      outage.failed(e);
      return Response.error(SEND_AGAIN);
    } finally {
      MDC.clear();
    }
  }

  private Response command(JsonObject thing, Counter counter) {
    return counter
        .asked()
        .command(thing)
        .map(
            command -> {
              Optional<Desk> desk = desks.forCommand(command);
              return counter.answer(
                  Occasion.of(command.actor(), command.channel(), thing),
                  () -> desk.map(d -> d.command(command, now())).orElse(UNKNOWN_COMMAND));
            })
        .orElseGet(Response::ok);
  }

  private Response click(JsonObject thing, Counter counter) {
    return counter
        .asked()
        .click(thing)
        .flatMap(
            click ->
                desks
                    .forAction(click.action())
                    .map(
                        desk ->
                            counter.answer(
                                occasion(click, thing), () -> desk.clicked(click, now()))))
        .orElseGet(Response::ok);
  }

  private Response shortcut(JsonObject thing, Counter counter) {
    return counter
        .asked()
        .shortcut(thing)
        .flatMap(
            chosen ->
                desks
                    .forShortcut(chosen.name())
                    .map(
                        desk ->
                            counter.answer(
                                Occasion.of(chosen, thing), () -> desk.chosen(chosen, now()))))
        .orElseGet(Response::ok);
  }

  private Occasion occasion(Click click, JsonObject thing) {
    Occasion occasion = Occasion.of(click.actor(), click.channel(), thing);
    if (Asked.isInHome(thing)) {
      return occasion.inHome(home(click.actor()));
    }
    return click
        .form()
        .map(form -> occasion.inForm(form.view(), home(click.actor())))
        .orElse(occasion);
  }

  private Supplier<Home> home(Actor person) {
    return () -> desks.home().home(person, now());
  }

  private Response form(JsonObject thing, Counter counter) {
    return counter
        .asked()
        .submission(thing)
        .flatMap(
            form ->
                desks.forForm(form.form()).map(desk -> counter.take(sending(form, desk, thing))))
        .orElseGet(Response::ok);
  }

  private Sending sending(Submission form, Desk desk, JsonObject thing) {
    return new Sending(form, Asked.firstField(thing), desk, now(), home(form.actor()));
  }

  private Instant now() {
    return clock.instant();
  }
}
