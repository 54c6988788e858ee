package dev.unhurry.chat;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The few blocks that cards are built of (docs.slack.dev/reference/block-kit/blocks). */
public final class Layout {
  /** The longest text of a section, in characters. */
  public static final int LONGEST_SECTION = 3_000;

  private Layout() {}

  /** A paragraph in Slack's mark-up; what people wrote in it must have been escaped. */
  public static LayoutBlock paragraph(String mrkdwn) {
    return SectionBlock.builder().text(markdown(mrkdwn)).build();
  }

  /** The same with something to press beside it. */
  public static LayoutBlock paragraph(String mrkdwn, BlockElement beside) {
    return SectionBlock.builder().text(markdown(mrkdwn)).accessory(beside).build();
  }

  /** The title of a part of a page. */
  public static LayoutBlock title(String words) {
    return HeaderBlock.builder().text(plain(words)).build();
  }

  /** A line between the parts of a page. */
  public static LayoutBlock line() {
    return new DividerBlock();
  }

  /** The same for a text of any length, cut between words where there are any. */
  public static List<LayoutBlock> paragraphs(String mrkdwn) {
    return Mrkdwn.pieces(mrkdwn, LONGEST_SECTION).stream().map(Layout::paragraph).toList();
  }

  /** A line in small print. */
  public static LayoutBlock smallPrint(String mrkdwn) {
    return ContextBlock.builder().elements(List.of(markdown(mrkdwn))).build();
  }

  public static LayoutBlock buttons(String blockId, BlockElement... elements) {
    return ActionsBlock.builder().blockId(blockId).elements(List.of(elements)).build();
  }

  public static BlockElement button(String action, String label, String value) {
    return ButtonElement.builder().actionId(action).text(plain(label)).value(value).build();
  }

  public static BlockElement primary(String action, String label, String value) {
    return ButtonElement.builder()
        .actionId(action)
        .text(plain(label))
        .value(value)
        .style("primary")
        .build();
  }

  /** A button that only opens an address; Slack reports its press too, and it is acknowledged. */
  public static BlockElement open(String action, String label, URI address) {
    return ButtonElement.builder()
        .actionId(action)
        .text(plain(label))
        .url(address.toString())
        .build();
  }

  /** A menu behind three dots; the choices are value to label, at most five. */
  public static BlockElement menu(String action, Map<String, String> choices) {
    return OverflowMenuElement.builder().actionId(action).options(options(choices)).build();
  }

  /** A menu that says what it is for before it is opened; the choices are value to label. */
  public static BlockElement choice(String action, String label, Map<String, String> choices) {
    return StaticSelectElement.builder()
        .actionId(action)
        .placeholder(plain(label))
        .options(options(choices))
        .build();
  }

  private static List<OptionObject> options(Map<String, String> choices) {
    return choices.entrySet().stream()
        .map(c -> OptionObject.builder().value(c.getKey()).text(plain(c.getValue())).build())
        .toList();
  }

  /** Words without mark-up, hiding nothing; Slack takes none that are empty. */
  public static PlainTextObject plain(String text) {
    String shown = Mrkdwn.visible(text);
    return PlainTextObject.builder().text(shown.isBlank() ? "…" : shown).build();
  }

  private static MarkdownTextObject markdown(String text) {
    return MarkdownTextObject.builder().text(text).verbatim(true).build();
  }
}
