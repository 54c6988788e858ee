package dev.unhurry.urgency.desk;

import dev.unhurry.chat.Directory;
import dev.unhurry.duty.Staff;
import dev.unhurry.urgency.RulesInForce;
import dev.unhurry.urgency.Welcome;
import dev.unhurry.urgency.form.Workspace;
import dev.unhurry.urgency.log.Announcement;
import java.util.List;
import java.util.Map;

/** The floor plan of this room. */
public final class RulesStaff {
  private RulesStaff() {}

  public static Staff of(
      RulesInForce rules, Directory directory, Neighbours neighbours, Workspace workspace) {
    return new Staff(
        Map.of(
            Announcement.KIND, new Announcement(rules, directory),
            Welcome.KIND, new Hello(rules, directory)),
        List.of(new UrgencyDesk(rules, directory, neighbours, workspace)));
  }
}
