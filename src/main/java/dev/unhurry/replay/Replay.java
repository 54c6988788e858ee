package dev.unhurry.replay;

import dev.unhurry.config.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** From an export to what the rules would have done with it. */
record Replay(Settings settings, Optional<URI> workspace) {
  /** Leads a reader who is logged in to the message, whatever the workspace. */
  private static final URI ANY_WORKSPACE = URI.create("https://slack.com/");

  /** The same export and settings always give the same findings. */
  Findings of(Path file, Wanted wanted) {
    Export export;
    try (Archive archive = Archive.open(file)) {
      export = ExportReader.read(archive, wanted);
    }
    Witness witness = Rerun.through(export, settings);
    URI address = workspace.or(export::workspace).orElse(ANY_WORKSPACE);
    return Findings.of(export, witness, address, wanted.zone());
  }
}
