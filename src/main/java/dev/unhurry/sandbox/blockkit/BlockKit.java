package dev.unhurry.sandbox.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges the blocks of messages and the views of an app; finds nothing when all is well. */
public final class BlockKit {
  private static final int MOST_IN_MESSAGE = 50;
  private static final int MOST_IN_VIEW = 100;
  private static final int MOST_MARKDOWN = 12_000;
  private static final int LARGEST_VIEW = 250_000;
  private static final Map<String, Shape> BLOCKS = blocks();
  private static final Set<String> EVERYWHERE =
      Set.of("actions", "context", "divider", "header", "image", "input", "rich_text", "section");
  private static final Rule IN_MESSAGE = new Kinds(BLOCKS, with("markdown", "table", "file"));
  private static final Rule IN_MODAL = new Kinds(BLOCKS, with("alert"));
  private static final Rule IN_HOME = new Kinds(BLOCKS, EVERYWHERE);
  private static final Shape MODAL = modal();
  private static final Shape HOME = home();

  private BlockKit() {}

  private static Set<String> with(String... more) {
    Set<String> made = new HashSet<>(EVERYWHERE);
    made.addAll(List.of(more));
    return made;
  }

  /** What is wrong with the blocks of a message. */
  public static List<String> message(JsonNode blocks) {
    Problems problems = new Problems();
    Rule.list(0, MOST_IN_MESSAGE, IN_MESSAGE).check(blocks, "/blocks", problems);
    Twice.check(blocks, "/blocks", problems);
    int markdown = 0;
    int tables = 0;
    for (JsonNode block : blocks) {
      boolean isMarkdown = block.path("type").asText().equals("markdown");
      markdown += isMarkdown ? block.path("text").asText().length() : 0;
      tables += block.path("type").asText().equals("table") ? 1 : 0;
    }
    if (markdown > MOST_MARKDOWN) {
      problems.add("markdown blocks must be less than 12001 characters together", "/blocks");
    }
    if (tables > 1) {
      problems.add("only one table is allowed", "/blocks");
    }
    return problems.found();
  }

  /** What is wrong with a modal. */
  public static List<String> modal(JsonNode view) {
    Problems problems = new Problems();
    MODAL.check(view, "/view", problems);
    Twice.check(view.path("blocks"), "/view/blocks", problems);
    boolean asks = false;
    for (JsonNode block : view.path("blocks")) {
      asks |= block.path("type").asText().equals("input");
    }
    if (asks && !view.hasNonNull("submit")) {
      problems.add("must define `submit` to use an `input` block in modals", "/view/submit");
    }
    return problems.found();
  }

  /** What is wrong with an App Home view. */
  public static List<String> home(JsonNode view) {
    Problems problems = new Problems();
    HOME.check(view, "/view", problems);
    Twice.check(view.path("blocks"), "/view/blocks", problems);
    return problems.found();
  }

  /** True where Slack answers view_too_large. */
  public static boolean isTooLarge(JsonNode view) {
    return view.toString().length() > LARGEST_VIEW;
  }

  private static Shape view(Rule blocks) {
    return Shape.typed()
        .must("blocks", Rule.list(1, MOST_IN_VIEW, blocks))
        .may("private_metadata", Rule.text(0, 3000))
        .may("callback_id", Rule.text(0, 255))
        .may("external_id", Rule.text(0, 255));
  }

  private static Shape modal() {
    return view(IN_MODAL)
        .must("title", Texts.plain(24))
        .may("type", Rule.oneOf("modal"))
        .may("submit", Texts.plain(24))
        .may("close", Texts.plain(24))
        .may("clear_on_close", Rule.flag())
        .may("notify_on_close", Rule.flag())
        .may("submit_disabled", Rule.flag());
  }

  private static Shape home() {
    return view(IN_HOME).may("type", Rule.oneOf("home"));
  }

  private static Shape block() {
    return Shape.typed().may("block_id", Texts.ID);
  }

  private static Map<String, Shape> blocks() {
    Map<String, Shape> made = new HashMap<>();
    made.put("divider", block());
    made.put("section", section());
    made.put("header", block().must("text", Texts.plain(150)).may("level", Rule.whole(1, 4)));
    made.put("context", block().must("elements", Rule.list(1, 10, Elements.IN_CONTEXT)));
    made.put("actions", block().must("elements", Rule.list(1, 25, Elements.IN_ACTIONS)));
    made.put("image", Elements.image().may("block_id", Texts.ID).may("title", Texts.plain(2000)));
    made.put("input", input());
    made.put("markdown", block().must("text", Rule.text(MOST_MARKDOWN)));
    made.put("rich_text", block().must("elements", Rule.list(0, 1000, Rule.any())));
    made.put("alert", block().must("text", Texts.any(3000)).may("level", Rule.text(20)));
    made.put("file", block().must("external_id", Texts.ID).must("source", Rule.oneOf("remote")));
    Rule rows = Rule.list(1, 100, Rule.list(1, 20, Rule.any()));
    made.put("table", block().must("rows", rows).may("column_settings", Rule.any()));
    return made;
  }

  private static Shape section() {
    return block()
        .may("text", Texts.any(3000))
        .may("fields", Rule.list(1, 10, Texts.any(2000)))
        .may("accessory", Elements.IN_SECTION)
        .may("expand", Rule.flag())
        .mustOne("text", "fields");
  }

  private static Shape input() {
    return block()
        .must("label", Texts.plain(2000))
        .must("element", Elements.IN_INPUT)
        .may("dispatch_action", Rule.flag())
        .may("optional", Rule.flag())
        .may("hint", Texts.plain(2000));
  }
}
