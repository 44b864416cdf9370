package org.priors.law;

import java.util.List;

/** Which of the rules of one value is made for a part of the cases of which other. */
final class Nesting {

  private final boolean[][] isPart;

  Nesting(List<Rule> rules) {
    List<Scope> scopes = rules.stream().map(Scope::of).toList();
    isPart = new boolean[scopes.size()][scopes.size()];
    for (int i = 0; i < isPart.length; i++) {
      for (int j = 0; j < isPart.length; j++) {
        isPart[i][j] = scopes.get(i).isForPartOf(scopes.get(j));
      }
    }
  }

  /** Whether the rule at the one place is made for a part of the cases of that at the other. */
  boolean isPart(int one, int of) {
    return isPart[one][of];
  }
}
