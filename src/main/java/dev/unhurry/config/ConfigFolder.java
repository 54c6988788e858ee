package dev.unhurry.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the files: those on disk, and those in the jar where there are none.
 *
 * @param settings where the settings file is looked for; templates lie in a folder beside it
 * @param demanded whether somebody named it, so that its absence is a mistake
 */
record ConfigFolder(Path settings, boolean demanded) {
  /** The templates in the jar, where a folder cannot be listed. */
  static final List<String> SHIPPED_TEMPLATES =
      List.of("bug", "decision", "meeting", "outcome", "question", "review");

  private static final String SUFFIX = ".yml";

  YamlFile settingsFile() {
    return demanded || Files.exists(settings) ? onDisk(settings) : inJar("config/unhurry.yml");
  }

  /** By id, in its order; a file on disk takes the place of the one in the jar. */
  Map<String, YamlFile> templateFiles() {
    Map<String, YamlFile> files = new TreeMap<>();
    SHIPPED_TEMPLATES.forEach(id -> files.put(id, inJar("config/templates/" + id + SUFFIX)));
    templatesOnDisk().forEach(path -> files.put(idOf(path), onDisk(path)));
    return files;
  }

  private List<Path> templatesOnDisk() {
    Path folder = settings.resolveSibling("templates");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String idOf(Path path) {
    String name = path.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }

  private static YamlFile onDisk(Path path) {
    return new YamlFile(path.toString(), () -> Files.readAllBytes(path));
  }

  private static YamlFile inJar(String name) {
    return new YamlFile(name + " in the jar", () -> resource(name));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream stream = ConfigFolder.class.getClassLoader().getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException(name + " is not in the jar");
      }
      return stream.readAllBytes();
    }
  }
}
