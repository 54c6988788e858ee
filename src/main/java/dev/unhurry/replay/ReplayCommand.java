package dev.unhurry.replay;

import dev.unhurry.CannotStart;
import dev.unhurry.Startup;
import dev.unhurry.config.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the rules would have done with a Slack export; nothing is sent and nothing kept. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = "Says what the rules would have done with a Slack export.")
public final class ReplayCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "EXPORT",
      description = "The export: a zip, or the folder it was unpacked in.")
  private final List<String> named = new ArrayList<>();

  @Option(
      names = "--channel",
      paramLabel = "NAME",
      description = "Only this channel; may be given several times.")
  private final List<String> channels = new ArrayList<>();

  @Option(names = "--from", paramLabel = "DATE", description = "The first day, as 2026-11-24.")
  private String from;

  @Option(names = "--to", paramLabel = "DATE", description = "The last day, as 2026-11-30.")
  private String to;

  @Option(names = "--json", paramLabel = "FILE", description = "Writes the same as JSON too.")
  private Path json;

  @Option(
      names = "--workspace",
      paramLabel = "NAME",
      description = "For links: the part of your workspace's address before .slack.com.")
  private String workspace;

  @Override
  public Integer call() {
    Settings settings = Startup.configuration().settings();
    Wanted wanted = wanted(settings.availability().zone());
    Optional<URI> address = address();
    checkJson();
    Findings findings = new Replay(settings, address).of(export(), wanted);
    // Whatever the terminal's charset, a redirected report is UTF-8.
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(Report.of(findings));
    out.flush();
    write(findings);
    return 0;
  }

  private Path export() {
    if (named.isEmpty()) {
      throw mistake("Which export? replay takes a zip or a folder: replay EXPORT.zip");
    }
    if (named.size() > 1 && channels.isEmpty()) {
      throw mistake("replay takes one export, and " + named.get(1) + " is a second.");
    }
    return Path.of(named.get(0));
  }

  private Wanted wanted(ZoneId zone) {
    // "replay EXPORT.zip --channel a b" names two channels.
    Set<String> names = new HashSet<>(channels);
    if (!channels.isEmpty() && named.size() > 1) {
      names.addAll(named.subList(1, named.size()));
    }
    Set<String> bare = new HashSet<>();
    names.forEach(name -> bare.add(name.startsWith("#") ? name.substring(1) : name));
    Optional<LocalDate> first = day("--from", from);
    Optional<LocalDate> last = day("--to", to);
    if (first.isPresent() && last.filter(day -> day.isBefore(first.get())).isPresent()) {
      throw mistake("--from " + from + " is after --to " + to + ".");
    }
    return new Wanted(bare, first, last, zone);
  }

  private static Optional<LocalDate> day(String option, String text) {
    try {
      return Optional.ofNullable(text).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw mistake(option + " " + text + " must be a date such as 2026-11-24.");
    }
  }

  /** Where none is given, the one that the export's own files are at is taken. */
  private Optional<URI> address() {
    if (workspace == null) {
      return Optional.empty();
    }
    String name = workspace.replaceFirst("^https://", "").replaceFirst("\\.slack\\.com/?$", "");
    if (!name.matches("[A-Za-z0-9-]+(?:\\.enterprise)?")) {
      throw mistake("--workspace " + workspace + " must be as in https://NAME.slack.com.");
    }
    return Optional.of(URI.create("https://" + name + ".slack.com/"));
  }

  private void checkJson() {
    if (json == null) {
      return;
    }
    Path folder = json.toAbsolutePath().getParent();
    if (Files.isDirectory(json) || folder == null || !Files.isDirectory(folder)) {
      throw mistake("--json " + json + " must be a file in a folder that exists.");
    }
    if (json.toAbsolutePath().normalize().equals(export().toAbsolutePath().normalize())) {
      throw mistake("--json " + json + " is the export itself, which is only read.");
    }
  }

  private void write(Findings findings) {
    if (json == null) {
      return;
    }
    try {
      Files.writeString(json, ReportJson.of(findings));
    } catch (IOException e) {
      throw mistake(
          "--json " + json + " cannot be written (" + e.getClass().getSimpleName() + ").");
    }
  }

  private static CannotStart mistake(String line) {
    return new CannotStart(line, CannotStart.MISTAKE);
  }
}
