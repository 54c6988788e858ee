package dev.unhurry.availability.away;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import dev.unhurry.availability.Leave;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.availability.own.Changed;
import dev.unhurry.availability.own.OwnCards;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said of somebody's leave; times are on their clocks. */
final class AwayCards {
  /** Opens the form. */
  static final String PLAN = "plan_away";

  /** Ends or cancels a leave; its value is the leave's {@link #key}. */
  static final String CANCEL = "cancel_away";

  /** The same in the App Home, which has no room for the answer. */
  static final String CANCEL_AT_HOME = "cancel_away_at_home";

  /** The App Home has room for so many lines of it. */
  private static final int MOST_AT_HOME = 3;

  private static final String HOW =
      """
      `/async away until friday` is back on Friday, `/async away through friday` includes it. \
      `/async away tomorrow morning, ask @ben` names who covers. I do not ask for a reason.""";

  private static final String NOTHING_PLANNED = "You have no time away planned.";

  private AwayCards() {}

  /** What was understood, what it means, and the way back. */
  static Card noted(Noted noted, LeavePlan plan, Instant now) {
    String words = sentences(noted, plan);
    return OwnCards.changed(
        words + " " + OwnCards.effect(noted.made().time(), now), noted.made().change());
  }

  private static String sentences(Noted noted, LeavePlan plan) {
    List<String> said = new ArrayList<>();
    String when = "away *" + LeaveWords.say(noted.leave(), plan.now()) + "*";
    String back = back(noted.leave(), noted.made().time());
    boolean isNew = !noted.made().change().undo().isIdle();
    said.add((isNew ? "You are " : "You had planned that already: ") + when + back);
    noted.cover().map(AwayCards::covers).ifPresent(said::add);
    if (noted.joined() && isNew) {
      said.add("It joins what you had planned there, so it is one leave now.");
    }
    if (!noted.beside().isEmpty()) {
      said.add("It stands beside what you had planned there with another cover.");
    }
    if (!noted.made().takesWork()) {
      said.add("You do not work then anyway; I note it all the same.");
    }
    return String.join(" ", said);
  }

  /** When they really work again, which may be days after their leave. */
  private static String back(Leave leave, WorkingTime time) {
    Instant over = time.at(leave.back().toLocalDate(), leave.back().toLocalTime());
    return time.nextWorking(over)
        .map(work -> ", and back at work " + time.describe(work) + ".")
        .orElse(". I see no working time of yours in the 60 days after it.");
  }

  private static String covers(Cover cover) {
    String who = Mrkdwn.mention(cover.person());
    return switch (cover.presence()) {
      case THERE -> who + " covers.";
      case PARTLY_AWAY -> who + " covers, and is away for part of that time too.";
      case AWAY -> who + " covers, but is away all of that time too.";
    };
  }

  /** What is planned, each with its end. */
  static Card shown(LeavePlan plan, WorkingTime time) {
    List<LayoutBlock> blocks = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (Leave leave : plan.planned()) {
      String line = line(leave, plan, time);
      lines.add(line);
      blocks.add(Layout.paragraph(line));
      String label = plan.isRunning(leave) ? "I am back" : "Cancel";
      blocks.add(Layout.buttons("away" + lines.size(), Layout.button(CANCEL, label, key(leave))));
    }
    if (lines.isEmpty()) {
      lines.add(NOTHING_PLANNED);
      blocks.add(Layout.paragraph(NOTHING_PLANNED));
    }
    blocks.add(Layout.smallPrint(HOW));
    blocks.add(Layout.buttons("plan", plan()));
    return new Card(String.join("\n", lines) + "\n" + HOW, blocks);
  }

  /** The same in few blocks. */
  static Card atHome(LeavePlan plan, WorkingTime time) {
    List<Leave> planned = plan.planned();
    String lines =
        planned.stream()
            .limit(MOST_AT_HOME)
            .map(leave -> line(leave, plan, time))
            .collect(Collectors.joining("\n"));
    int others = planned.size() - MOST_AT_HOME;
    String words =
        planned.isEmpty()
            ? NOTHING_PLANNED
            : lines + (others > 0 ? "\nand " + others + " more: `/async away`" : "");
    BlockElement[] buttons =
        planned.isEmpty()
            ? new BlockElement[] {plan()}
            : new BlockElement[] {
              plan(), Layout.choice(CANCEL_AT_HOME, "Cancel one", choices(plan))
            };
    return new Card(words, List.of(Layout.paragraph(words), Layout.buttons("away", buttons)));
  }

  private static Map<String, String> choices(LeavePlan plan) {
    Map<String, String> choices = new LinkedHashMap<>();
    plan.planned()
        .forEach(leave -> choices.put(key(leave), capital(LeaveWords.say(leave, plan.now()))));
    return choices;
  }

  private static BlockElement plan() {
    return Layout.button(PLAN, "Plan time away", "plan");
  }

  private static String line(Leave leave, LeavePlan plan, WorkingTime time) {
    String cover = leave.cover().map(who -> " " + Mrkdwn.mention(who) + " covers.").orElse("");
    String running = plan.isRunning(leave) ? " You are away now." : "";
    String when = capital(LeaveWords.say(leave, plan.now()));
    return "*" + when + "*" + back(leave, time) + cover + running;
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** By which a press finds the leave again. */
  static String key(Leave leave) {
    String dates = leave.from() + " " + leave.back();
    return leave.cover().map(who -> dates + " " + who).orElse(dates);
  }

  /** A change, and the working time that counts since. */
  record Since(Changed change, WorkingTime time) {}

  static Card ended(List<Leave> ended, LeavePlan before, Since since, Instant now) {
    String which =
        ended.stream()
            .map(leave -> LeaveWords.say(leave, before.now()))
            .collect(Collectors.joining(", and "));
    String words =
        ended.stream().anyMatch(before::isRunning)
            ? "Welcome back. Your leave %s ends now.".formatted(which)
            : "Cancelled: you are not away %s.".formatted(which);
    return OwnCards.changed(words + " " + OwnCards.effect(since.time(), now), since.change());
  }

  /** What an answer says where it needs a window of its own. */
  static Form inForm(Card card) {
    return new Form("away_cancelled", "", "Time away", "", card.blocks());
  }

  /** Nothing is there to end; what is planned is shown below it. */
  static Card notAway(Card planned) {
    String words = "You are not away now, so I changed nothing.";
    List<LayoutBlock> blocks = new ArrayList<>(List.of(Layout.paragraph(words)));
    blocks.addAll(planned.blocks());
    return new Card(words + "\n" + planned.text(), blocks);
  }
}
