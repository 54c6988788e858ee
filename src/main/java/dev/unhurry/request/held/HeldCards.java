package dev.unhurry.request.held;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Every sentence about what Slack holds until somebody is back. */
final class HeldCards {
  /** Takes it back; its value points at what Slack holds. */
  static final String DO_NOT_POST = "do_not_post";

  static final String NAME_SOMEBODY = "Name somebody here: it is posted when the first is back.";

  static final String NOBODY_IS_BACK =
      "I cannot tell when any of them works next. Without the tick it is posted now.";

  static final Card RELEASED = Card.of("All right, it is not posted. Its words are gone.");

  static final Card TOO_LATE =
      Card.of("This one is posted already, or was taken back before. There is nothing to stop.");

  private final HoursBook hours;
  private final WhenBack whenBack;

  HeldCards(HoursBook hours, WhenBack whenBack) {
    this.hours = hours;
    this.whenBack = whenBack;
  }

  /** It stays to be read for days, so no "today" and no "tomorrow" here. */
  Card held(HeldAsk ask) {
    String words =
        "I post it in %s %s. Slack holds it until then; I keep no copy."
            .formatted(Mrkdwn.mention(ask.channel()), when(ask));
    return new Card(
        words,
        List.of(
            Layout.paragraph(words),
            Layout.buttons(
                "held", Layout.button(DO_NOT_POST, "Do not post it", ask.post().pointer()))));
  }

  private String when(HeldAsk ask) {
    Instant at = ask.post().at();
    WorkingTime mine = hours.of(ask.askedBy());
    return whenBack
        .atWork(ask)
        .filter(person -> !mine.readsAlike(hours.of(person), at))
        .map(person -> onBothClocks(person, mine, at))
        .orElseGet(() -> mine.describe(at));
  }

  private String onBothClocks(Actor person, WorkingTime mine, Instant at) {
    String theirs = hours.of(person).describe(at);
    return "%s in the time of %s, %s in yours"
        .formatted(theirs, Mrkdwn.mention(person.user()), mine.describe(at));
  }

  /** The same post, found again by its first section's block id. */
  static Card marked(Card post, String mark) {
    List<LayoutBlock> blocks = new ArrayList<>(post.blocks());
    if (blocks.get(0) instanceof SectionBlock headline) {
      blocks.set(
          0,
          SectionBlock.builder()
              .blockId(HeldAsk.marked(headline.getBlockId(), mark))
              .text(headline.getText())
              .accessory(headline.getAccessory())
              .build());
    }
    return new Card(post.text(), blocks);
  }
}
