package org.priors.law.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.priors.law.Measurement;

class MeasuresTest {

  static final String CSV = "measures";
  static final String ITEMS = "measures_items";

  @Test
  void every_measure_of_the_baseline_system_is_in_the_register() {
    Findings.of(CSV, MeasuresTest::compare).agreeIn(44);
    assertThat(Book.BOOK.measures()).hasSize(44);
  }

  @Test
  void every_single_performance_measure_is_in_the_register() {
    Findings.of(ITEMS, MeasuresTest::compareItem).agreeIn(83);
    assertThat(Book.BOOK.measures().stream().mapToInt(each -> each.items().size()).sum())
        .isEqualTo(83);
  }

  static void compare(Row row, Findings found) {
    Measurement measure = measure(row, found);
    if (measure == null) {
      return;
    }
    same(row, found, "function_number", measure.functionNumber());
    same(row, found, "function_number_basis", measure.functionNumberBasis());
    same(row, found, "table", measure.table());
    same(row, found, "table_basis", measure.tableBasis());
    same(row, found, "function", measure.function());
    same(row, found, "sub_function", measure.subFunction());
    same(row, found, "performance_measures_raw", measure.performance());
    same(row, found, "personnel", measure.personnel());
    same(row, found, "equipment", measure.equipment());
    same(row, found, "facilities", measure.facilities());
    same(row, found, "note", measure.note());
  }

  static void compareItem(Row row, Findings found) {
    Measurement measure = measure(row, found);
    if (measure == null) {
      return;
    }
    int number = Integer.parseInt(row.get("measure_number"));
    same(row, found, "function_number", measure.functionNumber());
    same(row, found, "function", measure.function());
    same(row, found, "sub_function", measure.subFunction());
    same(
        row,
        found,
        "performance_measure",
        number > measure.items().size() ? null : measure.items().get(number - 1));
  }

  private static Measurement measure(Row row, Findings found) {
    List<Measurement> measures =
        Book.BOOK.measures().stream()
            .filter(each -> each.row() == Integer.parseInt(row.get("measure_row")))
            .toList();
    if (measures.size() != 1) {
      found.differ(row, "sources/measures", "entries", 1, measures.size());
      return null;
    }
    return measures.get(0);
  }

  private static void same(Row row, Findings found, String column, String book) {
    CrosschecksTest.same(row, found, column, row.get(column), book);
  }
}
