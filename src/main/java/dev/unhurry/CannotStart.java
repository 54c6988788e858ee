package dev.unhurry;

/** Why a command does not begin, in words for whoever gave it. */
public final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The exit code for mistakes in the configuration, as for mistakes on the command line. */
  public static final int MISTAKE = 2;

  /** The exit code for everything that is missing outside. */
  public static final int FAILED = 1;

  private final int exitCode;

  public CannotStart(String message, int exitCode) {
    super(message);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
