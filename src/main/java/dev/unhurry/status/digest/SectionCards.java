package dev.unhurry.status.digest;

import com.slack.api.model.block.LayoutBlock;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import java.util.ArrayList;
import java.util.List;

/** Lays out escaped words, however many, within what Slack takes in one message. */
final class SectionCards {
  /** Of a message's 50 blocks, what each of the parts of a digest may take. */
  private static final int MOST = 22;

  private static final String TOO_MUCH = "There is more than fits into one message.";

  private SectionCards() {}

  /** One paragraph for each; only if there are too many, several in one. */
  static List<LayoutBlock> apart(List<String> entries) {
    return paragraphs(entries.size() <= MOST ? entries : joined(entries, "\n\n"));
  }

  /** Lines, in as few paragraphs as they fit in; none where there are no lines. */
  static List<LayoutBlock> together(List<String> lines) {
    return paragraphs(joined(lines, "\n"));
  }

  /** One long text, cut between words where there are any. */
  static List<LayoutBlock> whole(String escaped) {
    return paragraphs(Mrkdwn.pieces(escaped, Layout.LONGEST_SECTION));
  }

  private static List<String> joined(List<String> entries, String between) {
    List<String> sections = new ArrayList<>();
    StringBuilder section = new StringBuilder();
    for (String entry : entries) {
      boolean fits = section.length() + between.length() + entry.length() <= Layout.LONGEST_SECTION;
      if (!fits) {
        sections.add(section.toString());
        section.setLength(0);
      }
      section.append(section.isEmpty() ? "" : between).append(entry);
    }
    sections.add(section.toString());
    return sections;
  }

  private static List<LayoutBlock> paragraphs(List<String> sections) {
    List<LayoutBlock> blocks = new ArrayList<>();
    sections.stream()
        .filter(words -> !words.isBlank())
        .limit(MOST)
        .map(Layout::paragraph)
        .forEach(blocks::add);
    if (sections.size() > MOST) {
      blocks.add(Layout.smallPrint(TOO_MUCH));
    }
    return blocks;
  }
}
