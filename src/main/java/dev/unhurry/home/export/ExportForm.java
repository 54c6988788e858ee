package dev.unhurry.home.export;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Shows what is kept about somebody to them alone, in parts where it is much. */
public final class ExportForm {
  public static final String TITLE = "What is about you";

  /** Leads to another part, before its colon; the value is the part's number. */
  public static final String PART = "export_part";

  private static final String ID = "own_export";

  /** In characters; a block takes {@link Layout#LONGEST_SECTION}, the signs around it included. */
  private static final int LONGEST_PIECE = Layout.LONGEST_SECTION - 20;

  /** Slack takes a hundred blocks, but not as many that are full. */
  private static final int PIECES_A_PART = 12;

  private static final Pattern TO_ALL =
      Pattern.compile("@(?=here|channel|everyone)", Pattern.CASE_INSENSITIVE);

  private ExportForm() {}

  /** A part of it; one that is not there is the last one. */
  public static Form of(String json, int wanted) {
    List<String> pieces = pieces(Mrkdwn.escape(plain(json)));
    int last = (pieces.size() - 1) / PIECES_A_PART;
    int part = Math.max(0, Math.min(wanted, last));
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Layout.paragraph(head(part, last)));
    pieces.stream()
        .skip((long) part * PIECES_A_PART)
        .limit(PIECES_A_PART)
        .map(piece -> Layout.paragraph("```\n" + piece.stripTrailing() + "\n```"))
        .forEach(blocks::add);
    if (last > 0) {
      blocks.add(Layout.buttons("parts", buttons(part, last)));
    }
    return new Form(ID, "", TITLE, "", blocks);
  }

  /** Cut between lines, so that one after the other is the same JSON; a longer line is cut too. */
  private static List<String> pieces(String escaped) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (String line : escaped.lines().toList()) {
      if (piece.length() > 0 && piece.length() + line.length() >= LONGEST_PIECE) {
        pieces.addAll(Mrkdwn.pieces(piece.toString(), LONGEST_PIECE));
        piece.setLength(0);
      }
      piece.append(line).append('\n');
    }
    pieces.addAll(Mrkdwn.pieces(piece.toString(), LONGEST_PIECE));
    return pieces;
  }

  private static String head(int part, int last) {
    String whole =
        "Everything I keep about you, and where others are named with you, their ids."
            + " Times are in UTC. Only you see this.";
    return last == 0
        ? whole
        : whole + " It is long, so this is part %d of %d.".formatted(part + 1, last + 1);
  }

  private static BlockElement[] buttons(int part, int last) {
    List<BlockElement> buttons = new ArrayList<>();
    if (part > 0) {
      buttons.add(Layout.button(PART + ":previous", "Previous part", Integer.toString(part - 1)));
    }
    if (part < last) {
      buttons.add(Layout.button(PART + ":next", "Next part", Integer.toString(part + 1)));
    }
    return buttons.toArray(BlockElement[]::new);
  }

  /**
   * The same JSON, with what would end a block of code, call everybody or not be seen spelt out as
   * JSON spells it.
   */
  private static String plain(String json) {
    StringBuilder plain = new StringBuilder(json.length());
    TO_ALL.matcher(json).replaceAll("\\\\u0040").codePoints().forEach(c -> spell(c, plain));
    return plain.toString();
  }

  private static void spell(int c, StringBuilder plain) {
    String sign = Character.toString(c);
    if (c != '`' && Mrkdwn.visible(sign).equals(sign)) {
      plain.append(sign);
    } else {
      sign.chars().forEach(unit -> plain.append("\\u%04x".formatted(unit)));
    }
  }
}
