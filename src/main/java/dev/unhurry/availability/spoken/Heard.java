package dev.unhurry.availability.spoken;

import java.util.function.Function;

/**
 * What was made of somebody's words.
 *
 * @param <T> what they mean
 * @param <W> why that is not clear
 */
public sealed interface Heard<T, W> {
  /** What they mean. */
  record Meant<T, W>(T what) implements Heard<T, W> {
    @Override
    public <R> R match(Function<? super T, R> meant, Function<? super W, R> unclear) {
      return meant.apply(what);
    }
  }

  /** Why that is not clear. */
  record Unclear<T, W>(W why) implements Heard<T, W> {
    @Override
    public <R> R match(Function<? super T, R> meant, Function<? super W, R> unclear) {
      return unclear.apply(why);
    }
  }

  <R> R match(Function<? super T, R> meant, Function<? super W, R> unclear);
}
