package dev.unhurry.redis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.UserId;
import dev.unhurry.status.Notes;
import dev.unhurry.status.Round;
import dev.unhurry.status.Update;
import dev.unhurry.status.Update.Answer;
import dev.unhurry.status.Update.Help;
import dev.unhurry.status.Update.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * How a round is written in Redis: a hash with 'people' (a list of ids), 'closing', 'digest' (C:ts)
 * and 'size', and for each person what they did and wrote.
 */
final class PackedRound {
  static final String PROMPTED = "prompted:";
  static final String SKIPPED = "skipped:";
  static final String UPDATE = "update:";
  static final String WHOLE = "whole:";
  static final String CLOSING = "closing";

  private static final ObjectMapper JSON = new ObjectMapper();

  private PackedRound() {}

  static String people(Collection<UserId> people) {
    ArrayNode ids = JSON.createArrayNode();
    people.forEach(person -> ids.add(person.value()));
    return ids.toString();
  }

  static Notes notes(Round round, Map<String, String> fields) {
    Set<UserId> people = new HashSet<>();
    read(fields.getOrDefault("people", "[]")).forEach(id -> people.add(new UserId(id.asText())));
    Map<UserId, Update> updates = new HashMap<>();
    each(fields, UPDATE, (person, packed) -> updates.put(person, update(person, packed)));
    Map<UserId, MessageTs> wholes = new HashMap<>();
    each(fields, WHOLE, (person, ts) -> wholes.put(person, new MessageTs(ts)));
    return new Notes(
        new Notes.People(people, all(fields, PROMPTED), all(fields, SKIPPED)),
        updates,
        new Notes.Published(
            Optional.ofNullable(fields.get("digest")).map(id -> Packed.ref(round.team(), id)),
            wholes,
            Integer.parseInt(fields.getOrDefault("size", "0"))));
  }

  private static Set<UserId> all(Map<String, String> fields, String prefix) {
    Set<UserId> people = new HashSet<>();
    each(fields, prefix, (person, value) -> people.add(person));
    return people;
  }

  private static void each(
      Map<String, String> fields, String prefix, BiConsumer<UserId, String> take) {
    fields.forEach(
        (field, value) -> {
          if (field.startsWith(prefix)) {
            take.accept(new UserId(field.substring(prefix.length())), value);
          }
        });
  }

  static String update(Update update) {
    ObjectNode row = JSON.createObjectNode().put("written", update.written().toEpochMilli());
    ArrayNode answers = row.putArray("answers");
    for (Answer answer : update.answers()) {
      ObjectNode one = answers.addObject();
      one.put("question", answer.question()).put("kind", answer.kind().name());
      one.put("text", answer.text());
    }
    update
        .help()
        .ifPresent(
            help -> {
              ArrayNode from = row.put("asked", help.asked()).putArray("help");
              help.from().forEach(person -> from.add(person.value()));
            });
    return row.toString();
  }

  private static Update update(UserId by, String packed) {
    JsonNode row = read(packed);
    List<Answer> answers = new ArrayList<>();
    row.get("answers").forEach(one -> answers.add(answer(one)));
    Instant written = Instant.ofEpochMilli(row.get("written").asLong());
    return new Update(
        by, written, answers, Optional.ofNullable(row.get("help")).map(f -> help(row)));
  }

  private static Answer answer(JsonNode one) {
    return new Answer(
        one.get("question").asText(),
        Kind.valueOf(one.get("kind").asText()),
        one.get("text").asText());
  }

  private static Help help(JsonNode row) {
    Set<UserId> from = new HashSet<>();
    row.get("help").forEach(person -> from.add(new UserId(person.asText())));
    return new Help(from, row.get("asked").asBoolean());
  }

  private static JsonNode read(String packed) {
    try {
      return JSON.readTree(packed);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a round in Redis cannot be read", e);
    }
  }
}
