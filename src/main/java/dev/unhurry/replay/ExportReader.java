package dev.unhurry.replay;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.unhurry.CannotStart;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageTs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads what can be read of an export, and remembers what cannot. */
final class ExportReader {
  private final Archive archive;
  private final Contents contents;
  private final List<PassedOver> passedOver = new ArrayList<>();
  private final Addresses addresses = new Addresses();

  private ExportReader(Archive archive) {
    this.archive = archive;
    this.contents = Contents.of(archive.names());
    passedOver.addAll(archive.refused());
    passedOver.addAll(contents.strange());
  }

  /**
   * Reads the wanted part.
   *
   * @throws CannotStart where there is no channel in it, or not a wanted one
   */
  static Export read(Archive archive, Wanted wanted) {
    return new ExportReader(archive).read(wanted);
  }

  private Export read(Wanted wanted) {
    Roster roster = Roster.of(list("users.json"));
    list("canvases.json").forEach(addresses::look);
    SortedMap<String, Place> all = places();
    check(wanted, all.keySet());
    SortedMap<String, Place> places = new TreeMap<>(all);
    places.keySet().removeIf(name -> !wanted.includes(name));
    Retelling retelling = new Retelling(roster.team());
    Map<ChannelId, NavigableMap<MessageTs, PastMessage>> messages = new HashMap<>();
    for (Place place : places.values()) {
      messages.put(place.id(), messages(place, wanted, retelling));
    }
    return new Export(roster, places, messages, List.copyOf(passedOver), addresses.most());
  }

  private static void check(Wanted wanted, Set<String> there) {
    if (there.isEmpty()) {
      throw new CannotStart(
          "No channel of a Slack export is in it: a folder for each, with a file for each day.",
          CannotStart.MISTAKE);
    }
    Set<String> unknown = new TreeSet<>(wanted.channels());
    unknown.removeAll(there);
    if (!unknown.isEmpty()) {
      throw new CannotStart(
          "The export has no channel "
              + String.join(", ", unknown)
              + "; it has "
              + String.join(", ", there)
              + ".",
          CannotStart.MISTAKE);
    }
  }

  /** The bot is never in private conversations, so they are left alone. */
  private SortedMap<String, Place> places() {
    Set<String> conversations = new TreeSet<>();
    Stream.of("dms.json", "mpims.json").forEach(list -> conversations.addAll(named(list).keySet()));
    dms(conversations);
    Map<String, Place> named = new HashMap<>(named("channels.json"));
    named.putAll(named("groups.json"));
    SortedMap<String, Place> places = new TreeMap<>();
    contents.days().keySet().stream()
        .filter(folder -> !conversations.contains(folder) && !isConversation(folder))
        .forEach(folder -> places.put(folder, place(folder, named, places.values())));
    return places;
  }

  /** Two channels never share an id, whatever the export says. */
  private static Place place(String folder, Map<String, Place> named, Collection<Place> taken) {
    return Optional.ofNullable(named.get(folder))
        .filter(place -> taken.stream().noneMatch(other -> other.id().equals(place.id())))
        .orElseGet(() -> Place.nameless(folder));
  }

  private void dms(Set<String> conversations) {
    objects("dms.json").forEach(dm -> conversations.add(JsonList.text(dm, "id")));
  }

  private static boolean isConversation(String folder) {
    return folder.matches("mpdm-.*|FC:.*|D[A-Z0-9]{8,}");
  }

  private Map<String, Place> named(String list) {
    Map<String, Place> places = new HashMap<>();
    objects(list)
        .filter(one -> Place.isId(JsonList.text(one, "id")))
        .map(one -> Place.known(JsonList.text(one, "id"), JsonList.text(one, "name")))
        .filter(place -> !place.name().isBlank())
        .forEach(place -> places.putIfAbsent(place.name(), place));
    return places;
  }

  private Stream<JsonObject> objects(String list) {
    return list(list).stream().flatMap(one -> JsonList.object(one).stream());
  }

  private List<JsonElement> list(String name) {
    String file = contents.lists().get(name);
    return file == null ? List.of() : entries(file);
  }

  private List<JsonElement> entries(String file) {
    try {
      return JsonList.of(archive.read(file));
    } catch (Unreadable e) {
      PassedOver passed = new PassedOver(file, e.getMessage());
      if (!passedOver.contains(passed)) {
        passedOver.add(passed);
      }
      return List.of();
    }
  }

  private NavigableMap<MessageTs, PastMessage> messages(
      Place place, Wanted wanted, Retelling retelling) {
    NavigableMap<MessageTs, PastMessage> messages = new TreeMap<>();
    for (Contents.Day day : contents.days().get(place.name())) {
      if (wanted.mayInclude(day.date())) {
        List<JsonElement> entries = entries(day.file());
        entries.forEach(addresses::look);
        List<PastMessage> readable =
            entries.stream().flatMap(entry -> retelling.of(place, entry).stream()).toList();
        noteUnread(day, entries.size() - readable.size());
        readable.stream()
            .filter(message -> wanted.includes(message.ref().posted()))
            .forEach(message -> messages.putIfAbsent(message.ref().ts(), message));
      }
    }
    return messages;
  }

  private void noteUnread(Contents.Day day, int unread) {
    if (unread > 0) {
      String entries =
          unread == 1 ? "one entry that is no message" : unread + " entries that are no messages";
      passedOver.add(new PassedOver(day.file(), "holds " + entries + "; the others were read"));
    }
  }
}
