package dev.unhurry.request.press;

import com.slack.api.model.block.element.BlockElement;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Layout;
import dev.unhurry.request.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The buttons and menus that a responder finds beside a request. */
public record PressCards(HoursBook hours) {
  /** The button "On it", before its colon and place; its value is that of a choice in the menu. */
  public static final String ON_IT = "on_it";

  /** The menu, before its colon and place. */
  public static final String MORE = "handle";

  /** Whether they said that they are at it, and nobody reminds them of it yet. */
  public boolean isOnIt(Request request, Actor responder, Instant now) {
    return request
        .standing()
        .takenUpBy(responder.user())
        .flatMap(at -> hours.of(responder).nextDayBegins(at))
        .filter(now::isBefore)
        .isPresent();
  }

  /** A button for what is pressed most, and a menu for the rest; nothing where nothing is left. */
  public List<BlockElement> buttons(Place place, Request request, Actor responder, Instant now) {
    Set<Choice> choices = choices(request, responder, now);
    List<BlockElement> elements = new ArrayList<>();
    if (choices.remove(Choice.ON_IT)) {
      String value = Pressed.value(Choice.ON_IT, request.ref());
      elements.add(Layout.button(ON_IT + ":" + place, label(Choice.ON_IT), value));
    }
    menu(place, request, choices).ifPresent(elements::add);
    return elements;
  }

  /** All of it in one menu, for a line that is to stay one block. */
  public Optional<BlockElement> menu(Place place, Request request, Actor responder, Instant now) {
    return menu(place, request, choices(request, responder, now));
  }

  private Set<Choice> choices(Request request, Actor responder, Instant now) {
    return Choice.of(request, responder.user(), isOnIt(request, responder, now));
  }

  private static Optional<BlockElement> menu(Place place, Request request, Set<Choice> choices) {
    Map<String, String> labels = new LinkedHashMap<>();
    choices.forEach(one -> labels.put(Pressed.value(one, request.ref()), label(one)));
    return Optional.of(labels)
        .filter(some -> !some.isEmpty())
        .map(some -> Layout.menu(MORE + ":" + place, some));
  }

  private static String label(Choice choice) {
    return switch (choice) {
      case ON_IT -> "On it";
      case HAND_OVER -> "Hand over";
      case NEED_INFO -> "Need info";
      case NOT_A_REQUEST -> "Not a request";
      case NOT_URGENT -> "Not urgent";
    };
  }
}
