package dev.unhurry.config;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/** Collects what is wrong, so that whoever repairs it does so once. */
final class Mistakes {
  private final List<Mistake> found;
  private final String file;

  private Mistakes(List<Mistake> found, String file) {
    this.found = found;
    this.file = file;
  }

  Mistakes() {
    this(new ArrayList<>(), "");
  }

  /** The same collection, for what is found in a file. */
  Mistakes in(String name) {
    return new Mistakes(found, name);
  }

  void add(String key, String value, String rule) {
    note(new Mistake(key, value, rule, file));
  }

  void add(String key, String value, String rule, Node node) {
    addAt(key, value, rule, node.getStartMark().getLine() + 1);
  }

  void addAt(String key, String value, String rule, int line) {
    note(new Mistake(key, value, rule, file + ", line " + line));
  }

  /** The first rule that a value breaks is enough to know. */
  private void note(Mistake mistake) {
    if (found.stream().noneMatch(mistake::isAbout)) {
      found.add(mistake);
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Mistake> found() {
    return List.copyOf(found);
  }
}
