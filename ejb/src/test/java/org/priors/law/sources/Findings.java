package org.priors.law.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.priors.law.Rule;

/** What was found when the rows of a CSV were looked up in the law book. */
final class Findings {

  private final List<String> differences = new ArrayList<>();
  private final Set<Rule> claimed = Collections.newSetFromMap(new IdentityHashMap<>());
  private int rows;

  private Findings() {}

  static Findings of(String csv, BiConsumer<Row, Findings> comparison) {
    Findings found = new Findings();
    for (Row row : Row.of(csv)) {
      found.rows++;
      comparison.accept(row, found);
    }
    return found;
  }

  /** The one rule that stands for the row and for no other; a difference if there is none. */
  Checked one(Row row, String path, List<Rule> among, Predicate<Rule> meant) {
    return find(row, path, among, meant, false);
  }

  /** The one rule that stands for the row and may stand for others. */
  Checked shared(Row row, String path, List<Rule> among, Predicate<Rule> meant) {
    return find(row, path, among, meant, true);
  }

  private Checked find(
      Row row, String path, List<Rule> among, Predicate<Rule> meant, boolean isShared) {
    List<Rule> all = among.stream().filter(meant).toList();
    if (all.size() != 1) {
      differ(row, path, "rules", 1, all.size());
      return new Checked(this, row, path, null);
    }
    Rule rule = all.get(0);
    if (!claimed.add(rule) && !isShared) {
      differ(row, path, "rule", "one of its own", "the rule of another row");
    }
    return new Checked(this, row, path, rule);
  }

  void differ(Row row, String path, String what, Object csv, Object book) {
    differences.add(
        "%s: %s: %s: the CSV has [%s], the book has [%s]".formatted(row, path, what, csv, book));
  }

  Set<Rule> claimed() {
    return claimed;
  }

  void agreeIn(int expectedRows) {
    assertThat(rows).isEqualTo(expectedRows);
    assertThat(differences).isEmpty();
  }
}
