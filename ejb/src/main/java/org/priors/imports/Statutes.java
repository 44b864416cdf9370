package org.priors.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.priors.cases.ChargeKind;

/**
 * The statutes that an import takes. Each stands for all of its subsections, whether an export
 * writes them in parentheses or after a comma, unless a subsection is listed itself.
 */
final class Statutes {

  private final Map<String, ChargeKind> kinds;
  private final List<String> longestFirst;
  private final Set<String> refusals;

  Statutes(Map<String, ChargeKind> kinds, Set<String> refusals) {
    this.kinds = Map.copyOf(kinds);
    this.refusals = Set.copyOf(refusals);
    this.longestFirst =
        kinds.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    for (String refusal : refusals) {
      if (!kinds.containsKey(refusal)) {
        throw new IllegalArgumentException(
            "the refusal " + refusal + " is not among the statutes.");
      }
    }
  }

  /** What a charge under this statute is about; empty where the statute is another. */
  Optional<ChargeKind> kind(String statute) {
    return listed(statute).map(kinds::get);
  }

  boolean isRefusal(String statute) {
    return listed(statute).filter(refusals::contains).isPresent();
  }

  private Optional<String> listed(String statute) {
    return longestFirst.stream().filter(base -> covers(base, statute)).findFirst();
  }

  private static boolean covers(String base, String statute) {
    if (!statute.startsWith(base)) {
      return false;
    }
    return statute.length() == base.length() || "(,".indexOf(statute.charAt(base.length())) >= 0;
  }
}
