package dev.unhurry.doctor;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** Says what is well and what is not before the bot is started, or beside a running one. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Looks at configuration, Redis, tokens and scopes, and says what to do.",
    footer = {"", "Ends with 0 where nothing is at fault, else with 2."})
public final class DoctorCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    Report report = report(System.getenv(), Path.of(""));
    System.out.println(report.text());
    return report.hasFaults() ? ExitCode.USAGE : ExitCode.OK;
  }

  static Report report(Map<String, String> variables, Path workingDirectory) {
    Facts facts = new Examination(variables, workingDirectory).facts();
    return new Report(new Checkup(Manifest.inTheJar()).of(facts));
  }
}
