package dev.unhurry;

import dev.unhurry.config.Configuration;
import dev.unhurry.redis.RedisUnavailable;
import dev.unhurry.slack.SlackUnreachable;
import dev.unhurry.slack.TokenRefused;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What every command does first, and what it says when it cannot go on. */
public final class Startup {
  private Startup() {}

  /**
   * The configuration in force.
   *
   * @throws CannotStart with all mistakes at once
   */
  public static Configuration configuration() {
    return Configuration.read(System.getenv(), Path.of(""))
        .match(
            sound -> sound,
            faulty -> {
              throw new CannotStart(faulty.text(), CannotStart.MISTAKE);
            });
  }

  /** One line is enough for a slip of the pen; the whole usage would hide it. */
  static int misread(ParameterException slip, String[] words) {
    CommandLine command = slip.getCommandLine();
    Set<String> known = command.getSubcommands().keySet();
    String there = known.isEmpty() ? "" : " There are " + String.join(", ", known) + ".";
    command.getErr().println(slip.getMessage() + "." + there + " --help says more.");
    return CannotStart.MISTAKE;
  }

  /** Where a person can mend something, one clear text is enough; else the trace is wanted. */
  static int explain(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof CannotStart mistake) {
      command.getErr().println(mistake.getMessage());
      return mistake.exitCode();
    }
    if (failure instanceof RedisUnavailable
        || failure instanceof TokenRefused
        || failure instanceof SlackUnreachable) {
      command.getErr().println("Unhurry does not start: " + failure.getMessage());
      return CannotStart.FAILED;
    }
    failure.printStackTrace(command.getErr());
    return CannotStart.FAILED;
  }
}
