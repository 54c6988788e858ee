package dev.unhurry.redis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Claim;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.outage.Outage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How duties and ids are written in Redis: JSON, which Lua's cjson reads as well. */
final class Packed {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

  private Packed() {}

  static String duties(TeamId team, List<Duty> duties) {
    ArrayNode all = JSON.createArrayNode();
    for (Duty duty : duties) {
      if (!duty.team().equals(team)) {
        throw new IllegalArgumentException("duty " + duty.id() + " is not of team " + team);
      }
      ObjectNode one = all.addObject();
      one.put("id", duty.id()).put("kind", duty.kind()).put("due", Wire.msUp(duty.due()));
      one.set("facts", JSON.valueToTree(duty.facts()));
    }
    return all.toString();
  }

  static Claim claim(TeamId team, String id, String packed) {
    JsonNode row = read(packed);
    return new Claim(duty(team, id, row, row.get("due").asLong()), row.get("fence").asLong());
  }

  /** A row says when it is due only while somebody has the duty. */
  static Duty duty(TeamId team, String id, JsonNode row, long due) {
    Map<String, String> facts = JSON.convertValue(row.get("facts"), FACTS);
    return new Duty(id, team, row.get("kind").asText(), Instant.ofEpochMilli(due), facts);
  }

  /** What is left of the catching up stands as an object; on hold nothing had to be caught up. */
  static List<Outage> outages(TeamId team, String packed) {
    List<Outage> all = new ArrayList<>();
    for (JsonNode one : read(packed)) {
      Instant from = Instant.ofEpochMilli(one.get("from").asLong());
      Instant to = Instant.ofEpochMilli(one.get("to").asLong());
      boolean caughtUp = one.path("left").isEmpty();
      all.add(new Outage(team, from, to, one.get("deaf").asBoolean(), caughtUp));
    }
    return List.copyOf(all);
  }

  /** A request's name inside its workspace. */
  static String id(MessageRef ref) {
    return ref.channel() + ":" + ref.ts();
  }

  static MessageRef ref(TeamId team, String id) {
    int colon = id.lastIndexOf(':');
    return new MessageRef(
        team, new ChannelId(id.substring(0, colon)), new MessageTs(id.substring(colon + 1)));
  }

  static String ids(Collection<MessageRef> refs) {
    ArrayNode all = JSON.createArrayNode();
    refs.forEach(ref -> all.add(id(ref)));
    return all.toString();
  }

  /** What a list was going to show, if the plan is for this one. */
  static Optional<Set<MessageRef>> plan(TeamId team, String packed, String list) {
    JsonNode plan = read(packed);
    if (!plan.get("list").asText().equals(list)) {
      return Optional.empty();
    }
    Set<MessageRef> shows = new HashSet<>();
    plan.get("shows").forEach(id -> shows.add(ref(team, id.asText())));
    return Optional.of(shows);
  }

  /** A moment for each of several messages. */
  static Map<MessageRef, Instant> moments(TeamId team, String packed) {
    Map<MessageRef, Instant> moments = new HashMap<>();
    for (Map.Entry<String, JsonNode> one : read(packed).properties()) {
      moments.put(ref(team, one.getKey()), Instant.ofEpochMilli(one.getValue().asLong()));
    }
    return moments;
  }

  static String names(Map<String, String> names) {
    return JSON.valueToTree(names).toString();
  }

  static List<String> names(String list) {
    List<String> names = new ArrayList<>();
    read(list).forEach(name -> names.add(name.asText()));
    return names;
  }

  static JsonNode read(String packed) {
    try {
      return JSON.readTree(packed);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a row in Redis cannot be read", e);
    }
  }
}
