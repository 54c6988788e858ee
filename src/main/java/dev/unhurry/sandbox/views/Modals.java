package dev.unhurry.sandbox.views;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who has which forms open, the top one last, at most three on each other; and the App Homes. */
public final class Modals {
  private static final int MOST = 3;

  private final World world;
  private final Map<String, List<OpenView>> stacks = new HashMap<>();
  private final Map<String, OpenView> homes = new HashMap<>();

  public Modals(World world) {
    this.world = world;
  }

  /** Opens a form in place of whatever this person had open. */
  public OpenView open(String user, ObjectNode view) {
    stacks.put(user, new ArrayList<>());
    return push(user, view).orElseThrow();
  }

  /** Puts a form on top; nothing where three are open. */
  public Optional<OpenView> push(String user, ObjectNode view) {
    List<OpenView> stack = stacks.computeIfAbsent(user, any -> new ArrayList<>());
    if (stack.size() >= MOST) {
      return Optional.empty();
    }
    OpenView below = stack.isEmpty() ? null : stack.get(stack.size() - 1);
    OpenView made = new OpenView(world.newId('V'), user, below, view);
    stack.add(made);
    return Optional.of(made);
  }

  /** Shows another form in the place of an open one. */
  public void update(OpenView open, ObjectNode view) {
    open.show(view);
  }

  /** Shows this on somebody's App Home. */
  public OpenView publish(String user, ObjectNode view) {
    OpenView home = homes.get(user);
    if (home == null) {
      home = new OpenView(world.newId('V'), user, null, view);
      homes.put(user, home);
    } else {
      home.show(view);
    }
    return home;
  }

  public Optional<OpenView> home(String user) {
    return Optional.ofNullable(homes.get(user));
  }

  /** What somebody has open, the top one last. */
  public List<OpenView> of(String user) {
    return List.copyOf(stacks.getOrDefault(user, List.of()));
  }

  /** An open form or App Home by its id. */
  public Optional<OpenView> byId(String id) {
    return all().filter(view -> view.id.equals(id)).findFirst();
  }

  public Optional<OpenView> byExternalId(String id) {
    return all().filter(view -> !id.isEmpty() && view.externalId().equals(id)).findFirst();
  }

  /** True where the hash an app gives is that of the view as it stands. */
  public static boolean isCurrent(OpenView view, String hash) {
    return view.hash().equals(hash);
  }

  private Stream<OpenView> all() {
    return Stream.concat(stacks.values().stream().flatMap(List::stream), homes.values().stream());
  }

  /** Takes one form away; what was below it shows again. */
  public void close(OpenView view) {
    stacks.getOrDefault(view.user, new ArrayList<>()).remove(view);
  }

  /** Takes all of somebody's forms away. */
  public void clear(String user) {
    stacks.remove(user);
  }
}
