package dev.unhurry.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A YAML file that has been found, on disk or in the jar.
 *
 * @param name as its mistakes name it
 * @param bytes opened only to be read whole
 */
record YamlFile(String name, Content bytes) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Where the bytes come from. */
  @FunctionalInterface
  interface Content {
    byte[] read() throws IOException;
  }

  /** What it says; empty, with a mistake, where it cannot be read. */
  Optional<Section> read(Mistakes all) {
    Mistakes mistakes = all.in(name);
    try {
      String text = decode(bytes.read());
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
      return Optional.of(root == null ? Section.empty(mistakes) : Section.of("", root, mistakes));
    } catch (CharacterCodingException e) {
      mistakes.add("the file", "", "must be text in UTF-8");
    } catch (IOException e) {
      mistakes.add("the file", "", "must be a file that can be read");
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      mistakes.addAt("the file", "", "must be YAML: " + Mistake.shown(e.getProblem()), line);
    } catch (YAMLException e) {
      mistakes.add("the file", "", "must be YAML without control characters or endless nesting");
    }
    return Optional.empty();
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
