package org.priors.law;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.priors.law.OneEvent.Figure;
import org.priors.yaml.YamlEntry;

/**
 * From when on law that nobody has checked is too old to act on: a house rule of the release, in
 * old-law.yaml with its reason.
 */
public final class OldLaw {

  /** Its name where an office accepts it. */
  public static final String PATH = "counting/old-law";

  private static final String FILE = "/" + PATH + Paths.ENDING;

  private static final List<Figure> FIGURES = read();
  private static final int MONTHS = FIGURES.get(0).figure();

  private OldLaw() {}

  private static List<Figure> read() {
    List<Figure> figures = new ArrayList<>(1);
    YamlEntry.read(FILE, OldLaw.class.getResourceAsStream(FILE))
        .map("too-old-after-months")
        .forEach((name, entry) -> figures.add(Figure.read(name, entry)));
    return List.copyOf(figures);
  }

  /** All of them, in the order of the file. */
  public static List<Figure> figures() {
    return FIGURES;
  }

  /** Says which figures they are: others have another digest. */
  public static String digest() {
    return BookLoader.digest(FIGURES.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Whether law is too old for a day.
   *
   * @param from since when it holds, or the reference date of its publication
   */
  public static boolean isTooOldFor(LocalDate day, LocalDate from) {
    return day.isAfter(from.plusMonths(MONTHS));
  }
}
