package dev.unhurry.scheduling;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of an alarm's job, as Quartz sees it. */
@DisallowConcurrentExecution
final class Tick implements Job {
  private static final Logger log = LoggerFactory.getLogger(Tick.class);

  private final String name;
  private final Runnable job;
  private final Pulse pulse;
  private boolean failing;

  Tick(String name, Runnable job, Pulse pulse) {
    this.name = name;
    this.job = job;
    this.pulse = pulse;
  }

  /** An Error is caught too: an alarm that ended without a word would lose every promise. */
  @Override
  public void execute(JobExecutionContext context) {
    pulse.began();
    try {
      job.run();
      succeeded();
    } catch (RuntimeException | Error e) {
      failed(e);
    } finally {
      pulse.ended();
    }
  }

  private void succeeded() {
    if (failing) {
      log.info("the alarm {} runs without failing again", name);
    }
    failing = false;
  }

  /** Told once until it succeeds again: a tick a second would bury everything else. */
  private void failed(Throwable why) {
    if (!failing) {
      log.error("the alarm {} failed and will run again", name, why);
    }
    failing = true;
  }
}
