package dev.unhurry.duty;

import dev.unhurry.chat.Desk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a room offers the house: who keeps its promises, by their kind, and who stands at its desks.
 */
public record Staff(Map<String, Keeper> keepers, List<Desk> desks) {
  public Staff {
    keepers = Map.copyOf(keepers);
    desks = List.copyOf(desks);
  }

  public static Staff of(Desk... desks) {
    return new Staff(Map.of(), List.of(desks));
  }

  /** That of several rooms; no two may keep promises of the same kind. */
  public static Staff together(Staff... rooms) {
    Map<String, Keeper> keepers = new HashMap<>();
    List<Desk> desks = new ArrayList<>();
    for (Staff room : rooms) {
      room.keepers().forEach((kind, keeper) -> enter(keepers, kind, keeper));
      desks.addAll(room.desks());
    }
    return new Staff(keepers, desks);
  }

  private static void enter(Map<String, Keeper> keepers, String kind, Keeper keeper) {
    if (keepers.putIfAbsent(kind, keeper) != null) {
      throw new IllegalArgumentException("two rooms keep " + kind);
    }
  }
}
