package dev.unhurry.config;

import dev.unhurry.template.Template;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All that whoever runs the bot has set.
 *
 * <p>What is not set has its default. The settings file is the one that {@code UNHURRY_CONFIG}
 * names, else config/unhurry.yml in the working directory, else the one in the jar.
 */
public record Configuration(Environment environment, Settings settings) {
  /** Reads everything, however many mistakes there are on the way. */
  public static Checked<Configuration> read(Map<String, String> variables, Path workingDirectory) {
    Mistakes mistakes = new Mistakes();
    Variables environment = new Variables(variables, mistakes);
    Environment outside = environment.environment();
    ConfigFolder folder = environment.configFolder(workingDirectory);
    Section file = folder.settingsFile().read(mistakes).orElse(Section.empty(mistakes));
    Settings settings = SettingsFile.read(file, templates(folder, mistakes));
    return mistakes.isEmpty()
        ? new Checked.Sound<>(new Configuration(outside, settings))
        : new Checked.Faulty<>(mistakes.found());
  }

  private static Map<String, Template> templates(ConfigFolder folder, Mistakes mistakes) {
    Map<String, Template> templates = new HashMap<>();
    folder
        .templateFiles()
        .forEach((id, file) -> template(id, file, mistakes).ifPresent(t -> templates.put(id, t)));
    return templates;
  }

  private static Optional<Template> template(String id, YamlFile file, Mistakes mistakes) {
    if (Rule.ID.read().apply(id).isEmpty()) {
      String shown = Mistake.shown(id);
      mistakes.in(file.name()).add("the file's name", shown, "must be " + Rule.ID.must());
    }
    return file.read(mistakes).flatMap(section -> TemplateFile.read(id, section));
  }
}
