package org.priors.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.priors.cases.CitedStatute;

/**
 * A statute that a profile lists, or a word in its place, such as {@code DUI}.
 *
 * @param section as a cited one has it; or a word in capitals
 * @param subsection as a cited one has it; empty for all of the section
 */
record ListedStatute(String section, String subsection) {

  /** A letter before any figure. */
  private static final Pattern WORD = Pattern.compile("\\P{Nd}*\\p{L}.*");

  /** A statute as a profile lists it. */
  static ListedStatute listed(String written) {
    List<CitedStatute> cited = CitedStatute.in(written);
    return cited.isEmpty() || WORD.matcher(written).matches()
        ? new ListedStatute(Wording.plain(written), "")
        : new ListedStatute(cited.get(0).section(), cited.get(0).subsection());
  }

  /** Those of the listed statutes that a cell names, in its order. */
  static List<ListedStatute> namedIn(String cell, Collection<ListedStatute> listed) {
    List<ListedStatute> named = new ArrayList<>();
    String word = Wording.plain(cell);
    listed.stream().filter(statute -> statute.section.equals(word)).forEach(named::add);
    CitedStatute.in(cell).forEach(cited -> closest(cited, listed).ifPresent(named::add));
    return named;
  }

  private static Optional<ListedStatute> closest(
      CitedStatute cited, Collection<ListedStatute> listed) {
    return listed.stream()
        .filter(statute -> statute.section.equals(cited.section()))
        .filter(statute -> cited.subsection().startsWith(statute.subsection))
        .max((a, b) -> Integer.compare(a.subsection.length(), b.subsection.length()));
  }
}
