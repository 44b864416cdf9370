package org.priors.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.priors.cases.ChargeKind;

/**
 * The statutes that an import takes. Each stands for all of its subsections, however an export
 * writes them, unless a subsection is listed itself. A cell may name several statutes.
 */
final class Statutes {

  /** What a charge that names several statutes is about: the first of these that one of them is. */
  private static final List<ChargeKind> GRAVEST_FIRST =
      List.of(
          ChargeKind.IMPAIRED_DRIVING,
          ChargeKind.REFUSAL,
          ChargeKind.INTERLOCK,
          ChargeKind.LICENSE,
          ChargeKind.OTHER);

  private static final Pattern BLANKS = Pattern.compile("(?<=\\d)[\\s\\u00a0_]+(?=\\d)");

  /** Fewer figures without their marks are any number, such as a page or a count. */
  private static final int FEWEST_FIGURES = 5;

  private static final Pattern ADDED_ZEROS =
      Pattern.compile("(?<!\\d)0+(?=\\d)|(?<=\\.\\d{1,6})0+(?!\\d)");

  private final Map<ListedStatute, ChargeKind> kinds = new LinkedHashMap<>();
  private final Set<ListedStatute> refusals;
  private final Set<ListedStatute> notDriving;

  /**
   * @param refusals those of them that say that a test was refused
   * @param notDriving other statutes of drink or drugs, known to be about something else than
   *     driving
   */
  Statutes(Map<String, ChargeKind> kinds, Set<String> refusals, Set<String> notDriving) {
    kinds.forEach((statute, kind) -> this.kinds.put(ListedStatute.listed(statute), kind));
    for (String refusal : refusals) {
      if (!kinds.containsKey(refusal)) {
        throw new IllegalArgumentException(
            "the refusal " + refusal + " is not among the statutes.");
      }
    }
    this.refusals = all(refusals);
    this.notDriving = all(notDriving);
  }

  private static Set<ListedStatute> all(Set<String> written) {
    return written.stream().map(ListedStatute::listed).collect(Collectors.toSet());
  }

  /** What a charge with this in its statute's cell is about; empty where it is another statute. */
  Optional<ChargeKind> kind(String cell) {
    List<ChargeKind> named = named(cell).stream().map(kinds::get).toList();
    return GRAVEST_FIRST.stream().filter(named::contains).findFirst();
  }

  /**
   * Whether the cell has the figures of a listed statute with other marks between, such as a blank
   * for a hyphen, or none. It may be another one, and nobody can tell.
   */
  boolean mayBeListed(String cell) {
    boolean isApart = !named(BLANKS.matcher(cell).replaceAll("-")).isEmpty();
    String figures = figures(cell);
    return isApart
        || kinds.keySet().stream()
            .map(statute -> figures(statute.section()))
            .anyMatch(listed -> listed.length() >= FEWEST_FIGURES && listed.equals(figures));
  }

  /** Zeros before a number, or behind its point, are what a spreadsheet adds. */
  private static String figures(String text) {
    return ADDED_ZEROS.matcher(text).replaceAll("").replaceAll("\\D", "");
  }

  /** How many listed statutes the cell names. */
  int count(String cell) {
    return named(cell).size();
  }

  boolean isRefusal(String cell) {
    return named(cell).stream().anyMatch(refusals::contains);
  }

  /** Whether the cell names a statute that is known to be about something else than driving. */
  boolean isNotDriving(String cell) {
    return !ListedStatute.namedIn(cell, notDriving).isEmpty();
  }

  private List<ListedStatute> named(String cell) {
    return ListedStatute.namedIn(cell, kinds.keySet());
  }
}
