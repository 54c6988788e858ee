package dev.unhurry.urgency.desk;

import com.slack.api.model.block.LayoutBlock;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Words;
import dev.unhurry.template.Template;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Courtesy;
import dev.unhurry.urgency.InWords;
import dev.unhurry.urgency.Offer;
import dev.unhurry.urgency.StatusPlan;
import dev.unhurry.urgency.Urgency;
import dev.unhurry.urgency.form.ConductForm;
import dev.unhurry.urgency.form.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every sentence about a channel's rules.
 *
 * @param workspace what there is to choose from, and what holds where a channel names nothing
 */
record RulesCards(Workspace workspace) {
  static final Card INVITE_ME =
      Card.of(
          "Rules belong to a channel that I am in. Invite me there first, with `/invite @Unhurry`,"
              + " and then write `/async-rules` in it. If I am in this one already, I may not look"
              + " it up: whoever installed me can allow it (`channels:read`, in private channels"
              + " `groups:read`).");
  static final Card ARCHIVED = Card.of("This channel is archived, so its rules stay as they are.");
  static final Card NOT_FROM_HERE =
      Card.of("This form cannot be used any more. Write `/async-rules` in the channel again.");
  static final Card NOTHING_CHANGED =
      Card.of("Nothing is different from before, so there is nothing to tell the channel.");
  static final Card WHAT_TO_WRITE =
      Card.of(
          "`/async-rules` shows the rules of this channel, `/async-rules log` the last changes,"
              + " `/async-rules undo` takes back the latest one, and `/async-rules preview` says"
              + " what they would have done with last week.");
  static final String MEANWHILE =
      "Somebody else saved other rules while this form was open, so nothing was saved. Open"
          + " /async-rules once more to see them; what you filled in stays here until you close it.";
  static final String NO_DIGEST_THERE =
      "I cannot post there for you. Choose a channel that you and I are both in.";

  private static final int LONGEST_LIST = 2_000;

  /**
   * The rules for whoever only reads them.
   *
   * @param silent the rules of reading that give no hint here any more
   */
  Card shown(Channel channel, ChannelRules rules, List<String> silent) {
    List<String> parts =
        List.of(
            conduct(channel, rules) + said(silent),
            forms(rules.conduct().offer()),
            answers(rules),
            hours(rules),
            status(rules));
    String who = whoMay(channel, rules);
    List<LayoutBlock> blocks = new ArrayList<>(parts.stream().map(Layout::paragraph).toList());
    blocks.add(Layout.smallPrint(who + " `/async-rules log` shows what was changed."));
    return new Card(String.join("\n", parts) + "\n" + who, blocks);
  }

  private static String conduct(Channel channel, ChannelRules rules) {
    List<String> hints =
        Stream.of(Courtesy.values()).filter(rules::wants).map(InWords::about).toList();
    return """
        *What I do in %s*
        *Mode* %s. %s
        *Level* %s. %s
        *Other hints* %s
        *Asks to everybody* %s"""
        .formatted(
            Mrkdwn.mention(channel.id()),
            InWords.of(rules.mode()),
            InWords.does(rules.mode()),
            InWords.of(rules.level()),
            InWords.is(rules.level()),
            hints.isEmpty() ? "none" : "about " + Words.listed(hints),
            rules.followsEverybody() ? "followed. " + InWords.FOLLOWS_EVERYBODY : "not followed");
  }

  /** The names of rules hold commas, so each has a line. */
  private static String said(List<String> silent) {
    return silent.isEmpty()
        ? ""
        : silent.stream()
            .limit(ConductForm.MOST_TICKS)
            .map(rule -> "\n• " + Mrkdwn.escape(InWords.of(rule)))
            .collect(
                Collectors.joining("", "\n*No hint any more, after two wrong calls, for*", ""));
  }

  private String forms(Offer offer) {
    Stream<Template> shared =
        workspace.choices().stream().filter(one -> !offer.withheld().contains(one.id()));
    List<String> titles =
        Stream.concat(workspace.question().stream(), shared).map(RulesCards::title).toList();
    String own = offer.own().map(one -> "\n*This channel's own form* " + title(one)).orElse("");
    return "*Forms* " + Words.listed(titles) + own;
  }

  private static String title(Template template) {
    return Mrkdwn.escape(template.title());
  }

  private static String answers(ChannelRules rules) {
    List<String> words = rules.answers().urgentPhrases();
    String urgent = InWords.fitting(words.stream().map(Mrkdwn::escape).toList(), LONGEST_LIST);
    return """
        *Urgent words* %s
        *Answers to urgent requests* within %s
        *Answers to all others* within %s"""
        .formatted(
            urgent.isEmpty() ? "none" : urgent,
            InWords.of(rules.answerTime(Urgency.URGENT)),
            InWords.of(rules.answerTime(Urgency.STANDARD)));
  }

  private String hours(ChannelRules rules) {
    String hours =
        rules
            .hours()
            .hours()
            .map(InWords::of)
            .orElseGet(() -> InWords.of(workspace.usual().hours()) + ", as in the workspace");
    String zone =
        rules
            .hours()
            .zone()
            .map(Object::toString)
            .orElseGet(() -> workspace.usual().zone() + ", as in the workspace");
    return "*Working time* %s\n*Time zone* %s".formatted(hours, zone);
  }

  private static String status(ChannelRules rules) {
    return rules.status().map(RulesCards::status).orElse("*Weekly status* off");
  }

  private static String status(StatusPlan plan) {
    String digest = plan.digestTo().map(to -> ", in " + Mrkdwn.mention(to)).orElse("");
    List<String> questions = plan.questions().stream().map(Mrkdwn::escape).toList();
    return """
        *Weekly status* for %s, asked %s in each one's own time zone
        *Digest* %s in the time zone above%s
        *Questions* %s"""
        .formatted(
            InWords.participants(plan.picked()),
            InWords.of(plan.prompt()),
            InWords.deadline(plan),
            digest,
            InWords.fitting(questions, LONGEST_LIST));
  }

  /** Who may change the rules, in a sentence. */
  static String whoMay(Channel channel, ChannelRules rules) {
    Set<UserId> people = new TreeSet<>(Comparator.comparing(UserId::value));
    people.addAll(rules.keepers());
    channel.creator().ifPresent(people::remove);
    List<String> who = new ArrayList<>(List.of("workspace admins"));
    channel.creator().map(Mrkdwn::mention).ifPresent(who::add);
    people.stream().map(Mrkdwn::mention).forEach(who::add);
    return "These rules can be changed by " + Words.listed(who) + ".";
  }

  static Card notYours(Channel channel, ChannelRules rules) {
    return Card.of("Nothing was changed. " + whoMay(channel, rules));
  }
}
