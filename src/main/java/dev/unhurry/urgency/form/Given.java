package dev.unhurry.urgency.form;

import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.UserId;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A sent form, read field by field. What cannot be read gets a complaint, and something else stands
 * in for it, so that all complaints come at once.
 */
final class Given {
  private static final String CHOOSE = "Choose one of these.";

  private final Submission form;
  private final Map<String, String> complaints = new LinkedHashMap<>();

  Given(Submission form) {
    this.form = form;
  }

  /** By field; empty where all is well. */
  Map<String, String> complaints() {
    return Map.copyOf(complaints);
  }

  void complain(Field field, String why) {
    complaints.put(field.id(), why);
  }

  /** What hides or turns writing around is not part of a rule. */
  String text(Field field) {
    return Mrkdwn.visible(form.value(field.id())).strip();
  }

  <T> T read(Field field, Function<String, Optional<T>> reading, String why, T otherwise) {
    return reading
        .apply(text(field))
        .orElseGet(
            () -> {
              complain(field, why);
              return otherwise;
            });
  }

  <E extends Enum<E>> E choice(Field field, Class<E> type, E otherwise) {
    return read(field, value -> constant(type, value), CHOOSE, otherwise);
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String value) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(value))
        .findFirst();
  }

  <E extends Enum<E>> Set<E> ticked(Field field, Class<E> type) {
    return values(field).stream()
        .flatMap(value -> constant(type, value).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether what stands below the field counts. */
  boolean isOwn(Field field) {
    return read(field, Given::own, CHOOSE, false);
  }

  private static Optional<Boolean> own(String value) {
    return List.of(Field.OWN, Field.NONE).contains(value)
        ? Optional.of(value.equals(Field.OWN))
        : Optional.empty();
  }

  LocalTime time(Field field) {
    return read(field, Given::time, "Choose a time, like 09:00.", LocalTime.NOON);
  }

  private static Optional<LocalTime> time(String value) {
    try {
      return Optional.of(LocalTime.parse(value));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  Set<UserId> people(Field field) {
    return values(field).stream()
        .filter(id -> !id.isBlank())
        .map(UserId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean has(Field field) {
    return form.values().containsKey(field.id());
  }

  List<String> values(Field field) {
    return form.values().getOrDefault(field.id(), List.of());
  }
}
