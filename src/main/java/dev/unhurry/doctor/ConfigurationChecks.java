package dev.unhurry.doctor;

import dev.unhurry.config.Checked;
import java.util.ArrayList;
import java.util.List;

/** What there is to say about the configuration. */
final class ConfigurationChecks {
  private static final String SUBJECT = "Configuration";

  private ConfigurationChecks() {}

  static List<Finding> mistakes(Facts facts) {
    Finding finding =
        facts
            .configuration()
            .match(
                sound -> Finding.ok(SUBJECT, "It holds no mistakes."),
                ConfigurationChecks::mistakes);
    return List.of(finding);
  }

  private static Finding mistakes(Checked.Faulty<?> faulty) {
    int many = faulty.mistakes().size();
    List<String> lines = new ArrayList<>(faulty.numbered());
    lines.add(many == 1 ? "Correct it where it stands." : "Correct each where it stands.");
    String what = many == 1 ? "It has 1 mistake." : "It has %d mistakes.".formatted(many);
    return new Finding(SUBJECT, Verdict.FAULT, what, lines);
  }

  /** Half an environment is no ground to knock at doors on. */
  static List<Finding> whereToLook(Facts facts) {
    return facts.around().isPresent()
        ? List.of()
        : List.of(
            Finding.note(
                "Redis and Slack",
                "I did not look at them, because a mistake is in the environment.",
                "Correct it first, then ask again."));
  }
}
