package dev.unhurry.urgency.desk;

import com.slack.api.model.block.LayoutBlock;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.InWords;
import dev.unhurry.urgency.Preview.ByRule;
import dev.unhurry.urgency.Preview.Seen;
import dev.unhurry.urgency.form.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every sentence about what rules would have done with the last week. */
final class PreviewCards {
  static final String TITLE = "A look at last week";
  static final Card CANNOT_READ =
      Card.of(
          "I cannot read this channel's last week from Slack at the moment. Try once more in a few"
              + " minutes; the rules can be saved without it.");

  private static final int MOST_RULES = 10;

  private PreviewCards() {}

  static Card notYours(Channel channel, ChannelRules rules) {
    return Card.of(
        "This is for those who set the rules here. " + RulesCards.whoMay(channel, rules));
  }

  /** What cannot be read in the form, each after the name of its field. */
  static Card mendFirst(Map<String, String> complaints) {
    String lines =
        Arrays.stream(Field.values())
            .filter(field -> complaints.containsKey(field.id()))
            .map(field -> "• *%s* %s".formatted(field.label(), said(field, complaints)))
            .collect(Collectors.joining("\n"));
    return Card.of("I can look at last week once this can be read:\n" + lines);
  }

  private static String said(Field field, Map<String, String> complaints) {
    return Mrkdwn.escape(complaints.get(field.id()));
  }

  static Card seen(Seen seen, ChannelRules rules, WorkingTime reader) {
    String words = since(seen, reader) + found(seen, rules) + live(rules);
    String notes =
        "Roughly and without names, because it is about the channel and nobody in it. I read it"
            + " from Slack just now and keep nothing of it. Hints about calls and absences are not in"
            + " it; those that fell silent after wrong calls are.";
    List<LayoutBlock> blocks = new ArrayList<>(Layout.paragraphs(words));
    blocks.add(Layout.smallPrint(notes));
    return new Card(words + "\n" + notes, blocks);
  }

  private static String since(Seen seen, WorkingTime reader) {
    String from = reader.describe(seen.from());
    return seen.wholeWeek()
        ? "With these rules, the week since %s would have looked like this:".formatted(from)
        : "I could read back to %s. With these rules, it would have looked like this:"
            .formatted(from);
  }

  private static String found(Seen seen, ChannelRules rules) {
    String asked = rules.followsEverybody() ? "somebody, or to everybody" : "somebody";
    String byRule =
        seen.byRule().stream()
            .limit(MOST_RULES)
            .map(PreviewCards::said)
            .collect(Collectors.joining());
    return line("Hints", seen.hints(), ", each seen only by whoever wrote")
        + byRule
        + line("Requests", seen.requests(), ", each a question to " + asked)
        + line("Urgent", seen.urgent(), " of the requests");
  }

  private static String line(String what, String band, String where) {
    return "\n*%s* %s%s".formatted(what, band, band.equals("none") ? "" : where);
  }

  private static String said(ByRule one) {
    return "\n• %s: %s".formatted(one.hints(), Mrkdwn.escape(one.why()));
  }

  /** What is seen is counted as if the bot spoke. */
  private static String live(ChannelRules rules) {
    return rules.mode().speaks()
        ? ""
        : "\nIn mode %s I would have said none of it; in mode private I would."
            .formatted(InWords.of(rules.mode()));
  }
}
