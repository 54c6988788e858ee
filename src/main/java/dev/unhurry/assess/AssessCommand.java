package dev.unhurry.assess;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** How messages are read, line by line; nothing is sent and nothing kept. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    description = {
      "Says how messages are read: JSON lines in, JSON lines out.",
      "",
      "In:  {\"id\"?, \"text\", \"before\"?: [{\"seconds_before\", \"same_user\", \"text\"}]}",
      "Out: {\"id\"?, \"verdict\": \"ping|thin|ask|other\", \"missing\": [...], \"urgent\","
          + " \"why\"}",
      "",
      "A line that cannot be read is named on the error output and passed over;",
      "the command then ends with 1."
    })
public final class AssessCommand implements Callable<Integer> {
  private static final int BUFFER = 1 << 16;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    // Whatever the terminal's charset, JSON is UTF-8; the plain streams are not synchronized.
    try (BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8),
                BUFFER);
        Assessments out = new Assessments(new FileOutputStream(FileDescriptor.out))) {
      boolean allRead = new Assessor(in, out, spec.commandLine().getErr()).run();
      return allRead ? 0 : 1;
    }
  }
}
