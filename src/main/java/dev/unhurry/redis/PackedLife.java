package dev.unhurry.redis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Heard;
import dev.unhurry.request.Heard.Before;
import dev.unhurry.request.Request;
import dev.unhurry.request.life.Ended;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.life.Happenings;
import dev.unhurry.request.life.Life;
import dev.unhurry.request.life.Standing.State;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How what happened to a request is written in Redis: 'KIND person micros emoji', the micros in 16
 * digits, so that Lua compares them as text.
 */
final class PackedLife {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int KIND = 0;
  private static final int BY = 1;
  private static final int AT = 2;
  private static final int EMOJI = 3;

  private PackedLife() {}

  static String write(List<Happening> happenings) {
    return array(happenings).toString();
  }

  private static ArrayNode array(List<Happening> happenings) {
    ArrayNode all = JSON.createArrayNode();
    happenings.forEach(one -> all.add(write(one)));
    return all;
  }

  static String write(Happening one) {
    return String.join(" ", one.kind().name(), one.by().value(), micros(one.at()), one.emoji())
        .strip();
  }

  static String micros(Instant moment) {
    return "%016d".formatted(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
  }

  static Instant moment(String micros) {
    return Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS);
  }

  static void write(Life life, ObjectNode row) {
    if (life.all()) {
      row.put("all", true);
    }
    if (!life.happened().all().isEmpty()) {
      row.set("happened", array(life.happened().all()));
    }
  }

  static Life life(JsonNode row) {
    List<Happening> happened = new ArrayList<>();
    row.path("happened").forEach(text -> happened.add(happening(text.asText())));
    return new Life(row.path("all").asBoolean(), new Happenings(happened));
  }

  private static Happening happening(String written) {
    String[] parts = written.split(" ", -1);
    return new Happening(
        Happening.Kind.valueOf(parts[KIND]),
        new UserId(parts[BY]),
        moment(parts[AT]),
        parts.length > EMOJI ? parts[EMOJI] : "");
  }

  /** {id, state} of what ended, {id, 'OPEN', packed} of what goes on, or what was before. */
  static Heard heard(TeamId team, List<?> told) {
    Optional<Before> before = told.stream().flatMap(one -> before((List<?>) one)).findAny();
    return before.map(Heard::of).orElseGet(() -> happened(team, told));
  }

  private static Stream<Before> before(List<?> told) {
    return Stream.of(Before.values()).filter(one -> one.name().equals(told.get(1)));
  }

  private static Heard happened(TeamId team, List<?> told) {
    List<Ended> ended = new ArrayList<>();
    List<Request> askedBack = new ArrayList<>();
    for (Object one : told) {
      List<?> parts = (List<?>) one;
      MessageRef ref = Packed.ref(team, (String) parts.get(0));
      State state = State.valueOf((String) parts.get(1));
      if (state.goesOn()) {
        askedBack.add(PackedRequest.read(ref, (String) parts.get(2)));
      } else {
        ended.add(new Ended(ref, state));
      }
    }
    return new Heard(ended, askedBack);
  }
}
