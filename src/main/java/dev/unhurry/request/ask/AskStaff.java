package dev.unhurry.request.ask;

import dev.unhurry.availability.QuietBook;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.History;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Staff;
import dev.unhurry.reading.Reader;
import dev.unhurry.request.Requests;
import dev.unhurry.request.form.AskForms;
import dev.unhurry.request.form.SentAsks;
import dev.unhurry.request.held.UntilBack;
import dev.unhurry.template.Template;
import dev.unhurry.urgency.RuleBook;
import dev.unhurry.urgency.RuledHours;
import java.util.Map;

/** The floor plan of what is asked without a hint, and of what is held of it. */
public final class AskStaff {
  private final RuledHours hours;
  private final Places places;
  private final UntilBack untilBack;

  public AskStaff(RuledHours hours, Directory directory, Diary diary) {
    this.hours = hours;
    this.places = new Places(directory, hours.rules());
    this.untilBack = new UntilBack(hours, directory, diary);
  }

  /** The forms, with what they hold beside their templates. */
  public AskForms forms(Map<String, Template> templates, Reader reader, QuietBook quiet) {
    RuleBook rules = hours.rules();
    SentAsks sent = new SentAsks(templates, rules);
    AskExtras extras = new AskExtras(sent, places, untilBack, quiet);
    return new AskForms(templates, rules, reader, extras);
  }

  public Staff staff(AskForms forms, History history, Requests requests) {
    return Staff.together(
        untilBack.staff(history, requests), Staff.of(new AsyncAskDesk(forms, places)));
  }
}
