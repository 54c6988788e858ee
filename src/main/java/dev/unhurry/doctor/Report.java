package dev.unhurry.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The findings as whoever asked reads them. */
record Report(List<Finding> findings) {
  private static final String INDENT = " ".repeat(7);

  boolean hasFaults() {
    return count(Verdict.FAULT) > 0;
  }

  String text() {
    return findings.stream().map(Report::shown).collect(Collectors.joining("\n")) + "\n\n" + end();
  }

  private static String shown(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add("%-7s%s: %s".formatted(finding.verdict(), finding.subject(), finding.what()));
    finding.whatToDo().forEach(line -> lines.add(INDENT + line));
    return String.join("\n", lines);
  }

  private String end() {
    String counts =
        "%d ok, %s, %s".formatted(count(Verdict.OK), named(Verdict.NOTE), named(Verdict.FAULT));
    return hasFaults()
        ? counts + ". Mend what is at fault, then ask again."
        : counts + ". The bot can start.";
  }

  private String named(Verdict verdict) {
    long many = count(verdict);
    return many + " " + verdict + (many == 1 ? "" : "s");
  }

  private long count(Verdict verdict) {
    return findings.stream().filter(finding -> finding.verdict() == verdict).count();
  }
}
