package dev.unhurry.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads configuration from a folder as the front door does. */
record Reading(Path folder, Map<String, String> variables) {
  static Reading in(Path folder) {
    return new Reading(folder, Map.of());
  }

  Reading with(Map<String, String> others) {
    return new Reading(folder, others);
  }

  Reading settings(String yaml) {
    return file("config/unhurry.yml", yaml);
  }

  Reading file(String name, String content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Checked<Configuration> read() {
    return Configuration.read(variables, folder);
  }

  Configuration sound() {
    return read()
        .match(
            configuration -> configuration,
            faulty -> {
              throw new AssertionError(faulty.text());
            });
  }

  /** Every mistake as it is printed, without the folder it was found in. */
  List<String> mistakes() {
    return read()
        .match(
            configuration -> List.of(),
            faulty ->
                faulty.mistakes().stream()
                    .map(mistake -> mistake.toString().replace(folder + "/", ""))
                    .toList());
  }
}
