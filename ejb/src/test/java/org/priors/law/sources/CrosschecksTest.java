package org.priors.law.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.law.Crosscheck;
import org.priors.law.Rule;

class CrosschecksTest {

  static final String CSV = "crosscheck";

  @Test
  void every_crosscheck_is_in_the_register() {
    Findings.of(CSV, CrosschecksTest::compare).agreeIn(153);
    assertThat(Book.BOOK.crosschecks()).hasSize(153);
  }

  static void compare(Row row, Findings found) {
    List<Crosscheck> checks =
        Book.BOOK.crosschecks().stream()
            .filter(check -> check.id().equals(row.get("check_id")))
            .toList();
    if (checks.size() != 1) {
      found.differ(row, "sources/crosschecks", "entries", 1, checks.size());
      return;
    }
    Crosscheck check = checks.get(0);
    same(row, found, "group", row.get("group").replace('_', ' '), check.group());
    same(row, found, "what", row.get("what"), check.what());
    same(row, found, "body_text_source", row.get("body_text_source"), check.textSource());
    same(row, found, "body_text_value", row.get("body_text_value"), check.textValue());
    same(row, found, "appendix_value", row.get("appendix_value"), check.appendixValue());
    same(row, found, "agree", row.get("agree"), check.agree() ? "y" : "n");
    same(row, found, "comment", row.get("comment"), check.comment());
    if (!check.agree() && check.parameter() != null && !isNoted(check)) {
      found.differ(row, check.parameter(), "note", check.id(), "no rule with it");
    }
  }

  /** Whether a rule of the parameter says that its sources disagree. */
  private static boolean isNoted(Crosscheck check) {
    return Book.both(check.parameter()).stream()
        .map(Rule::source)
        .flatMap(source -> source.notes().stream())
        .anyMatch(note -> note.startsWith(check.id() + ": the sources disagree. "));
  }

  static void same(Row row, Findings found, String column, String csv, String book) {
    String cell = csv.strip();
    if (!cell.equals(book == null ? "" : book)) {
      found.differ(row, "the register", column, cell, book);
    }
  }
}
