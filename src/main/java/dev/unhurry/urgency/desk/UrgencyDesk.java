package dev.unhurry.urgency.desk;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Takes;
import dev.unhurry.urgency.Change;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.RulesInForce;
import dev.unhurry.urgency.form.Opened;
import dev.unhurry.urgency.form.RulesForm;
import dev.unhurry.urgency.form.Workspace;
import dev.unhurry.urgency.log.ChangeCards;
import dev.unhurry.urgency.log.ChangeLog;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Takes {@code /async-rules}: a rule keeper gets the form, everybody else the same rules to read.
 * {@code log} shows what was changed, {@code undo} takes the latest change back, {@code preview}
 * says what the rules would have done with the last week.
 */
final class UrgencyDesk implements Desk {
  private static final String COMMAND = "/async-rules";
  private static final int LOGGED = 10;

  private final RulesInForce rules;
  private final Directory directory;
  private final Neighbours neighbours;
  private final Admission admission;
  private final Saving saving;
  private final Previewing previewing;
  private final RulesForm form;
  private final RulesCards cards;

  UrgencyDesk(RulesInForce rules, Directory directory, Neighbours neighbours, Workspace workspace) {
    this.rules = rules;
    this.directory = directory;
    this.neighbours = neighbours;
    this.admission = Admission.to(rules, directory);
    this.saving = new Saving(admission, neighbours, workspace);
    this.previewing = new Previewing(admission, neighbours, workspace);
    this.form = new RulesForm(workspace);
    this.cards = new RulesCards(workspace);
  }

  @Override
  public Takes takes() {
    Map<String, String> commands = new LinkedHashMap<>();
    commands.put(COMMAND, "the rules of this channel, to read or to change");
    commands.put(COMMAND + " log", "who changed them, and what");
    commands.put(COMMAND + " undo", "takes the latest change back");
    commands.put(COMMAND + " preview", "what they would have done with last week");
    return new Takes(commands, Set.of(RulesForm.PREVIEW), Set.of(RulesForm.ID));
  }

  @Override
  public Reply command(Command command, Instant now) {
    return switch (command.text().toLowerCase(Locale.ROOT)) {
      case "" ->
          new Reply.Loading(RulesForm.TITLE, () -> inChannel(command, c -> open(command, c)));
      case "log" -> inChannel(command, channel -> log(command));
      case "undo" -> inChannel(command, channel -> undo(command, channel, now));
      case "preview" ->
          new Reply.Loading(
              PreviewCards.TITLE, () -> inChannel(command, c -> preview(command, c, now)));
      default -> new Reply.Whisper(RulesCards.WHAT_TO_WRITE);
    };
  }

  private Reply inChannel(Command command, Function<Channel, Reply> then) {
    return directory
        .channelNow(command.actor().team(), command.channel())
        .map(then)
        .orElseGet(() -> new Reply.Whisper(RulesCards.INVITE_ME));
  }

  private ChangeLog latest(Command command, int atMost) {
    return ChangeLog.of(rules, command.actor().team(), command.channel(), atMost);
  }

  private Reply open(Command command, Channel channel) {
    ChangeLog log = latest(command, 1);
    ChannelRules inForce = log.inForce();
    Opened opened = new Opened(channel.id(), log.number());
    List<String> silent = neighbours.wrongCalls().silent(command.actor().team(), channel.id());
    return refusal(command, channel, inForce).isPresent()
        ? new Reply.Whisper(cards.shown(channel, inForce, silent))
        : new Reply.Open(form.filled(opened, channel, inForce, silent));
  }

  private Optional<Reply> refusal(Command command, Channel channel, ChannelRules inForce) {
    return admission.refusal(command.actor(), channel, inForce, RulesCards::notYours);
  }

  private Reply preview(Command command, Channel channel, Instant now) {
    return previewing.of(command, channel, latest(command, 1).inForce(), now);
  }

  private Reply log(Command command) {
    // Two more: the oldest shown is compared with what held before it, and may have taken it back.
    ChangeLog log = latest(command, LOGGED + 2);
    return new Reply.Whisper(ChangeCards.log(log, LOGGED, neighbours.hours().of(command.actor())));
  }

  private Reply undo(Command command, Channel channel, Instant now) {
    ChangeLog log = latest(command, 2);
    return refusal(command, channel, log.inForce())
        .orElseGet(() -> new Reply.Whisper(takenBack(command, log, now)));
  }

  private Card takenBack(Command command, ChangeLog log, Instant now) {
    Optional<ChannelRules> before = log.latest().flatMap(it -> log.after(it.number() - 1));
    if (before.isEmpty()) {
      return ChangeCards.NOTHING_TO_TAKE_BACK;
    }
    if (before.get().equals(log.inForce())) {
      return ChangeCards.ONLY_HINTS_CAME_BACK;
    }
    Actor actor = command.actor();
    Change change = Saving.change(actor, command.channel(), log.number() + 1, before.get(), now);
    return saving
        .digest(actor, log.inForce(), before.get())
        .or(() -> saving.objection(actor, command.channel(), before.get(), now))
        .map(ChangeCards::cannotTakeBack)
        .orElseGet(
            () ->
                saving.enter(change) ? ChangeCards.TAKEN_BACK : ChangeCards.TOO_LATE_TO_TAKE_BACK);
  }

  @Override
  public Reply clicked(Click click, Instant now) {
    return click
        .form()
        .<Reply>map(
            filled -> new Reply.Loading(PreviewCards.TITLE, () -> previewing.of(filled, now)))
        .orElse(Reply.QUIET);
  }

  @Override
  public Reply submitted(Submission submission, Instant now) {
    return saving.save(submission, now);
  }
}
