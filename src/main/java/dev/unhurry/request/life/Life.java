package dev.unhurry.request.life;

/**
 * What happened to a request since it was asked.
 *
 * @param all whether everybody who is asked must answer, and not only one of them
 */
public record Life(boolean all, Happenings happened) {
  public static final Life ANY = new Life(false, Happenings.NONE);
  public static final Life ALL = new Life(true, Happenings.NONE);

  public Life and(Happenings more) {
    return new Life(all, happened.and(more.all()));
  }
}
