package dev.unhurry.replay;

import dev.unhurry.chat.Band;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The findings as a person reads them. */
final class Report {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Findings findings;
  private final List<String> lines = new ArrayList<>();

  private Report(Findings findings) {
    this.findings = findings;
  }

  static String of(Findings findings) {
    Report report = new Report(findings);
    report.heading();
    report.passedOver();
    report.hints();
    report.requests();
    report.messages();
    report.byChannel();
    report.reading();
    return String.join("\n", report.lines) + "\n";
  }

  private void heading() {
    Findings.Period period = findings.period();
    add("What the rules would have done");
    add("");
    period
        .first()
        .ifPresentOrElse(
            first ->
                add("  Period    %s to %s (%s)", first, period.last().orElseThrow(), period.zone()),
            () -> add("  Period    no messages in it"));
    add("  Channels  %d", findings.channels().size());
    add(
        "  Messages  %,d heard; %,d of bots, joins and the like are not listened to",
        findings.messages().heard(), findings.messages().unheard());
  }

  private void passedOver() {
    if (findings.passedOver().isEmpty()) {
      return;
    }
    add("");
    add("Passed over");
    findings.passedOver().forEach(file -> add("  %s %s", plain(file.file()), file.why()));
  }

  private void hints() {
    add("");
    add("Hints to authors of pings");
    add(
        "  %d in all, %.1f per 1,000 messages",
        findings.hints().size(), findings.hintsPerThousand());
    for (Findings.Given hint : findings.hints()) {
      ZoneId zone = findings.period().zone();
      add("  %s  #%s", MINUTE.format(hint.posted().atZone(zone)), plain(hint.channel()));
      add("    %s", hint.link().map(Object::toString).orElse(unlinked(hint)));
      add("    rule: %s", hint.rule());
    }
  }

  private static String unlinked(Findings.Given hint) {
    return "ts " + hint.ts() + " (no link: the export does not name the channel's id)";
  }

  private void requests() {
    Figures all = findings.all();
    add("");
    add("Requests");
    add("  opened               %d", all.opened().standard() + all.opened().urgent());
    add("    standard           %d", all.opened().standard());
    add("    urgent             %d", all.opened().urgent());
    add("  answered in time     %s", told(all, all.endings().inTime()));
    add("  answered late        %s", told(all, all.endings().late()));
    add("  perhaps elsewhere    %s", told(all, all.endings().elsewhere()));
    add("  only by others       %s", told(all, all.endings().byOthers()));
    add("  never answered       %s", told(all, all.endings().never()));
  }

  /** Where fewer than five people were asked, a figure would be about somebody. */
  private static String told(Figures figures, int figure) {
    return figures.isOfAGroup() ? Integer.toString(figure) : Band.of(figure);
  }

  private void messages() {
    Figures.Messages sent = findings.all().messages();
    add("");
    add("Private messages the bot would have sent about requests");
    add("  lists                %d", sent.lists());
    add("  reminders            %d", sent.reminders());
    add("  at the due time      %d", sent.dueNews());
    add("  when let go          %d", sent.expiries());
  }

  private void byChannel() {
    add("");
    add("By channel, roughly, where five people or more were asked");
    if (findings.byChannel().isEmpty()) {
      add("  none");
    }
    findings.byChannel().forEach(this::channel);
  }

  private void channel(String name, Figures figures) {
    add("  #%s", plain(name));
    add(
        "    requests: %s standard, %s urgent",
        Band.of(figures.opened().standard()), Band.of(figures.opened().urgent()));
    add(
        "    answered: %s in time, %s late, %s perhaps elsewhere, %s only by others, %s never",
        Band.of(figures.endings().inTime()),
        Band.of(figures.endings().late()),
        Band.of(figures.endings().elsewhere()),
        Band.of(figures.endings().byOthers()),
        Band.of(figures.endings().never()));
    add(
        "    messages: %s reminders, %s at the due time, %s when let go",
        Band.of(figures.messages().reminders()),
        Band.of(figures.messages().dueNews()),
        Band.of(figures.messages().expiries()));
  }

  private void reading() {
    add("");
    add("How to read this");
    List.of(
            "Every channel is taken as private mode, with the configured level and answer times.",
            "Edited messages are heard as they stand now; deleted ones are not in an export.",
            "An export does not say when somebody reacted: a reaction counts from just before its",
            "giver next wrote in that channel, or at once if that was more than a day later.",
            "An answer is a reply in the thread that is no question, a check mark, or the asker's",
            "thanks. Where there was none, but who was asked wrote in the channel by the due time,",
            "it was perhaps answered there. What came only after it was let go counts as never.",
            "The clock goes on for eight days after the last message.")
        .forEach(line -> add("  %s", line));
  }

  /** Names come from a file that anybody may have written. */
  private static String plain(String name) {
    return name.replaceAll("\\p{C}", "?");
  }

  private void add(String format, Object... values) {
    lines.add(String.format(Locale.ROOT, format, values));
  }
}
