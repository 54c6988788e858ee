package dev.unhurry.home.export;

import dev.unhurry.schema.CardsContract;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  @Override
  protected Stream<Shown> shown() {
    String much = lengthy("{ \"text\" : \"words & <more> `words`\" },\n", 900_000);
    return Stream.of(
        form("nothing", ExportForm.of("{ }", 0)),
        form("the first part of much", ExportForm.of(much, 0)),
        form("a part between", ExportForm.of(much, 3)),
        form("the last part", ExportForm.of(much, Integer.MAX_VALUE)),
        form("a part before the first", ExportForm.of(much, -1)),
        form("one long word", ExportForm.of(lengthy("&", 100_000), 1)),
        form("emoji without a space", ExportForm.of(lengthy("\uD83D\uDE00", 100_000), 0)));
  }
}
