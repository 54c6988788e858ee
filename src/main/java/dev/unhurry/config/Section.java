package dev.unhurry.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One section of a YAML file, asked key by key.
 *
 * <p>A value that breaks its rule is noted and its default returned, so that reading goes on to the
 * next mistake. Values are taken as they are written: {@code 09:00} is no number here and {@code
 * off} no truth value.
 */
final class Section {
  private static final String A_LIST = "must be a list like [one, two]";
  private static final String A_SECTION = "must be a section with keys of its own";

  /** What a key leads to. */
  private record Entry(String path, Node node) {}

  private final String path;
  private final Mistakes mistakes;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();

  private Section(String path, Mistakes mistakes) {
    this.path = path;
    this.mistakes = mistakes;
  }

  /** The section that a node holds; an empty one, with a mistake, where it holds something else. */
  static Section of(String path, Node node, Mistakes mistakes) {
    Section section = new Section(path, mistakes);
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(section::take);
    } else if (!node.getTag().equals(Tag.NULL)) {
      mistakes.add(path.isEmpty() ? "the file" : path, written(node), A_SECTION, node);
    }
    return section;
  }

  static Section empty(Mistakes mistakes) {
    return new Section("", mistakes);
  }

  Set<String> keys() {
    return entries.keySet();
  }

  <T> T value(String key, Rule<T> rule, T otherwise) {
    return entry(key).flatMap(entry -> read(entry, rule)).orElse(otherwise);
  }

  /** The value of a key that has no default: a missing one is a mistake. */
  <T> Optional<T> required(String key, Rule<T> rule) {
    Optional<Entry> entry = entry(key);
    if (entry.isEmpty()) {
      mistakes.add(pathOf(key), "nothing", "must be " + rule.must());
    }
    return entry.flatMap(found -> read(found, rule));
  }

  /** The value of a key that may be left out; empty also where it breaks its rule. */
  <T> Optional<T> optional(String key, Rule<T> rule) {
    return entry(key).flatMap(found -> read(found, rule));
  }

  /** The default also where a single item breaks its rule. */
  <T> List<T> list(String key, Rule<T> rule, List<T> otherwise) {
    List<Entry> items = entry(key).flatMap(this::items).orElse(null);
    if (items == null) {
      return otherwise;
    }
    List<T> values = items.stream().flatMap(item -> read(item, rule).stream()).toList();
    return values.size() == items.size() ? values : otherwise;
  }

  /** The key itself as a value, where keys are ids. */
  <T> Optional<T> key(String key, Rule<T> rule) {
    Optional<T> value = rule.read().apply(key);
    if (value.isEmpty()) {
      Node node = entries.get(key).node();
      mistakes.add(path, Mistake.shown(key), "must have as its key " + rule.must(), node);
    }
    return value;
  }

  /** The section below a key; an empty one where the key is missing. */
  Section section(String key) {
    return entry(key)
        .map(entry -> of(entry.path(), entry.node(), mistakes))
        .orElseGet(() -> empty(mistakes));
  }

  /** The sections of a list below a key. */
  List<Section> sections(String key) {
    return entry(key)
        .flatMap(this::items)
        .map(items -> items.stream().map(i -> of(i.path(), i.node(), mistakes)).toList())
        .orElse(List.of());
  }

  /** Notes that what stands at a key, or its absence, breaks a rule. */
  void refuse(String key, String rule) {
    entry(key)
        .ifPresentOrElse(
            found -> mistakes.add(found.path(), written(found.node()), rule, found.node()),
            () -> mistakes.add(pathOf(key), "nothing", rule));
  }

  /** Notes every key that nobody asked for. */
  void refuseOthers() {
    entries.forEach(
        (key, entry) -> {
          if (!asked.contains(key)) {
            mistakes.add(entry.path(), "", unknown(key), entry.node());
          }
        });
  }

  private String unknown(String key) {
    return Nearest.to(key, asked)
        .map(known -> "is not a known key; did you mean " + pathOf(known) + "?")
        .orElseGet(() -> "is not a known key; known here: " + String.join(", ", asked));
  }

  private void take(NodeTuple tuple) {
    String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    Entry entry = new Entry(pathOf(key), tuple.getValueNode());
    Entry earlier = entries.putIfAbsent(key, entry);
    if (earlier != null) {
      int line = earlier.node().getStartMark().getLine() + 1;
      mistakes.add(
          entry.path(),
          written(entry.node()),
          "must stand only once; line " + line + " has it too",
          tuple.getKeyNode());
    }
  }

  private Optional<Entry> entry(String key) {
    asked.add(key);
    return Optional.ofNullable(entries.get(key));
  }

  private <T> Optional<T> read(Entry entry, Rule<T> rule) {
    Optional<T> value =
        entry.node() instanceof ScalarNode scalar
            ? rule.read().apply(scalar.getValue().strip())
            : Optional.empty();
    if (value.isEmpty()) {
      mistakes.add(entry.path(), written(entry.node()), "must be " + rule.must(), entry.node());
    }
    return value;
  }

  private Optional<List<Entry>> items(Entry entry) {
    if (!(entry.node() instanceof SequenceNode sequence)) {
      mistakes.add(entry.path(), written(entry.node()), A_LIST, entry.node());
      return Optional.empty();
    }
    List<Entry> items = new ArrayList<>();
    for (Node node : sequence.getValue()) {
      items.add(new Entry("%s[%d]".formatted(entry.path(), items.size() + 1), node));
    }
    return Optional.of(items);
  }

  private String pathOf(String key) {
    return path.isEmpty() ? Mistake.shown(key) : path + "." + Mistake.shown(key);
  }

  private static String written(Node node) {
    if (node instanceof ScalarNode scalar) {
      return Mistake.shown(scalar.getValue());
    }
    return node instanceof SequenceNode ? "a list" : "a section";
  }
}
