package dev.unhurry.scheduling;

import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.quartz.DateBuilder;
import org.quartz.DateBuilder.IntervalUnit;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.simpl.RAMJobStore;
import org.quartz.simpl.SimpleThreadPool;

/** A Quartz scheduler of its own with one job and one trigger. */
final class Ticker {
  private static final JobKey JOB = JobKey.jobKey("tick");
  private static final TriggerKey TRIGGER = TriggerKey.triggerKey("tick");

  private final Scheduler scheduler;
  private final long periodMillis;

  Ticker(String name, Duration interval, Tick tick) throws SchedulerException {
    periodMillis = period(interval);
    scheduler = new StdSchedulerFactory(properties(name)).getScheduler();
    scheduler.setJobFactory((bundle, s) -> tick);
    JobDetail job = JobBuilder.newJob(Tick.class).withIdentity(JOB).storeDurably().build();
    scheduler.addJob(job, true);
    scheduler.scheduleJob(trigger(DateBuilder.futureDate(0, IntervalUnit.MILLISECOND)));
    scheduler.start();
  }

  private static long period(Duration interval) {
    long millis = interval.toMillis();
    if (millis < 1) {
      throw new IllegalArgumentException("interval (" + interval + ") must be 1 ms or more");
    }
    long jitter = millis / 4;
    return millis + ThreadLocalRandom.current().nextLong(-jitter, jitter + 1);
  }

  /**
   * All that Quartz is told: given any, it does not read a quartz.properties from the working
   * directory. A scheduler is known by its name in the whole process, hence the random part.
   */
  private static Properties properties(String name) {
    Properties own = new Properties();
    own.setProperty("org.quartz.scheduler.instanceName", name + "-" + UUID.randomUUID());
    own.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
    own.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
    own.setProperty("org.quartz.scheduler.threadName", "alarm-" + name);
    own.setProperty("org.quartz.threadPool.class", SimpleThreadPool.class.getName());
    own.setProperty("org.quartz.threadPool.threadCount", "1");
    own.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
    own.setProperty("org.quartz.threadPool.threadNamePrefix", "tick-" + name);
    own.setProperty("org.quartz.jobStore.class", RAMJobStore.class.getName());
    own.setProperty("org.quartz.jobStore.misfireThreshold", "1000");
    return own;
  }

  /** Runs that were missed are not made up for: the next one sees all that is due. */
  private Trigger trigger(Date start) {
    return TriggerBuilder.newTrigger()
        .withIdentity(TRIGGER)
        .forJob(JOB)
        .startAt(start)
        .withSchedule(
            SimpleScheduleBuilder.simpleSchedule()
                .withIntervalInMilliseconds(periodMillis)
                .repeatForever()
                .withMisfireHandlingInstructionNextWithExistingCount())
        .build();
  }

  /** Sets the trigger anew by the wall clock as it is now. */
  void heal() throws SchedulerException {
    place(trigger(DateBuilder.futureDate(0, IntervalUnit.MILLISECOND)));
  }

  void postpone(Duration by) throws SchedulerException {
    place(
        trigger(DateBuilder.futureDate(Math.toIntExact(by.toMillis()), IntervalUnit.MILLISECOND)));
  }

  private void place(Trigger trigger) throws SchedulerException {
    if (scheduler.rescheduleJob(TRIGGER, trigger) == null) {
      scheduler.scheduleJob(trigger);
    }
  }

  void close() throws SchedulerException {
    scheduler.shutdown(true);
  }
}
