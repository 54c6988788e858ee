package dev.unhurry;

import dev.unhurry.assess.AssessCommand;
import dev.unhurry.doctor.DoctorCommand;
import dev.unhurry.replay.ReplayCommand;
import dev.unhurry.sandbox.SandboxCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The front door: the list of commands. */
@Command(
    name = "unhurry",
    mixinStandardHelpOptions = true,
    version = "Unhurry 0.1.0",
    description = "A Slack bot that helps people ask well and answer in their own time.",
    footer = {"", "Without a command: run where SLACK_BOT_TOKEN is set, else sandbox."},
    subcommands = {
      Run.class,
      SandboxCommand.class,
      ReplayCommand.class,
      DoctorCommand.class,
      AssessCommand.class,
      HelpCommand.class
    })
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    CommandLine commands = new CommandLine(new Main());
    commands.setExecutionExceptionHandler(Startup::explain);
    commands.setParameterExceptionHandler(Startup::misread);
    System.exit(commands.execute(args.length == 0 ? usual() : args));
  }

  private static String[] usual() {
    boolean inWorkspace = !System.getenv().getOrDefault("SLACK_BOT_TOKEN", "").isBlank();
    return new String[] {inWorkspace ? "run" : "sandbox"};
  }
}
