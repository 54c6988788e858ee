package dev.unhurry.availability.own;

import dev.unhurry.availability.OwnTime;
import dev.unhurry.availability.WrittenTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What it takes to undo a change, as the button under the answer carries it: the written lines that
 * came and those that went.
 */
public record Undo(List<String> came, List<String> went) {
  /** Of a button, in characters; Slack refuses the whole message otherwise. */
  private static final int LONGEST_VALUE = 2_000;

  private static final String CAME = "-";
  private static final String WENT = "+";

  public Undo {
    came = List.copyOf(came);
    went = List.copyOf(went);
  }

  static Undo of(Changed change) {
    List<String> before = lines(change.before());
    List<String> after = lines(change.after());
    return new Undo(without(after, before), without(before, after));
  }

  private static List<String> without(List<String> lines, List<String> others) {
    return lines.stream().filter(line -> !others.contains(line)).toList();
  }

  private static List<String> lines(OwnTime own) {
    return WrittenTime.write(own).lines().toList();
  }

  /** Whether a button can carry it; what changed nothing needs none. */
  boolean fitsButton() {
    return !isIdle() && value().length() <= LONGEST_VALUE;
  }

  /** Whether the change changed nothing. */
  public boolean isIdle() {
    return came.isEmpty() && went.isEmpty();
  }

  /** What a button hands back. */
  public String value() {
    return Stream.concat(came.stream().map(CAME::concat), went.stream().map(WENT::concat))
        .collect(Collectors.joining("\n"));
  }

  /** Empty where a value was not made here: it came by way of the client. */
  static Optional<Undo> read(String value) {
    List<String> lines = value.lines().toList();
    Undo undo = new Undo(marked(lines, CAME), marked(lines, WENT));
    return undo.value().equals(value) && !undo.isIdle() && isSound(undo.came) && isSound(undo.went)
        ? Optional.of(undo)
        : Optional.empty();
  }

  private static List<String> marked(List<String> lines, String mark) {
    return lines.stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()))
        .toList();
  }

  /** Whether it is what somebody can have said, and as it is written here. */
  private static boolean isSound(List<String> lines) {
    try {
      return lines(WrittenTime.read(String.join("\n", lines))).equals(lines);
    } catch (RuntimeException notOurs) {
      return false;
    }
  }

  /** Empty where it was changed again since. */
  Optional<OwnTime> of(OwnTime held) {
    List<String> lines = lines(held);
    if (!lines.containsAll(came) || went.stream().anyMatch(lines::contains)) {
      return Optional.empty();
    }
    List<String> undone = new ArrayList<>(without(lines, came));
    undone.addAll(went);
    return Optional.of(WrittenTime.read(String.join("\n", undone)));
  }
}
