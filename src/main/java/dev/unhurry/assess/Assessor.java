package dev.unhurry.assess;

import dev.unhurry.reading.Reader;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Urgency;
import dev.unhurry.urgency.UrgencySettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;

/** Reads one line after another; a line that cannot be read is named, and the next one is read. */
final class Assessor {
  private final Reader reader = new Reader();
  private final ChannelRules rules = UrgencySettings.DEFAULTS.usual();
  private final BufferedReader in;
  private final Assessments out;
  private final PrintWriter complaints;
  private long number;
  private boolean allRead = true;

  Assessor(BufferedReader in, Assessments out, PrintWriter complaints) {
    this.in = in;
    this.out = out;
    this.complaints = complaints;
  }

  /** Whether every line could be read. */
  boolean run() throws IOException {
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.isBlank()) {
        assess(line);
      }
      if (!in.ready()) {
        out.flush();
      }
    }
    return allRead;
  }

  private void assess(String json) throws IOException {
    Line line;
    try {
      line = Line.of(json);
    } catch (Line.Unreadable e) {
      allRead = false;
      complaints.println("Line " + number + " " + e.getMessage());
      complaints.flush();
      return;
    }
    boolean urgent = rules.judge(line.passage().text()) == Urgency.URGENT;
    out.write(line.id(), reader.read(line.passage()), urgent);
  }
}
