package dev.unhurry.replay;

import dev.unhurry.config.Settings;
import java.net.URI;
import java.nio.file.Path;

/** From an export to what the rules would have done with it. */
record Replay(Settings settings, URI workspace) {
  /** The same export and settings always give the same findings. */
  Findings of(Path file, Wanted wanted) {
    Export export;
    try (Archive archive = Archive.open(file)) {
      export = ExportReader.read(archive, wanted);
    }
    Witness witness = Rerun.through(export, settings);
    return Findings.of(export, witness, workspace, wanted.zone());
  }
}
