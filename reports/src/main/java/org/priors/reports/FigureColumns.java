package org.priors.reports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.priors.reports.Table.Column;

/**
 * What the workbook prints of each agency, and by which columns of the list of cases it counts.
 *
 * @param answers the columns of the list of cases
 * @param rates at least one: the last column says what it stands on
 * @param definitions of each figure
 */
public record FigureColumns(
    List<AnswerColumn> answers,
    List<CountColumn> counts,
    List<RateColumns> rates,
    List<Definition> definitions) {
  static final String ORI = "ori";

  public FigureColumns {
    answers = List.copyOf(answers);
    counts = List.copyOf(counts);
    rates = List.copyOf(rates);
    definitions = List.copyOf(definitions);
    Checks.require(!rates.isEmpty(), "The figures have a rate.");
    Checks.require(
        new HashSet<>(keys(counts, rates)).size() == keys(counts, rates).size(),
        "No two figures have one key.");
  }

  /** All that is counted, the parts of rates too. */
  Stream<CountColumn> counted() {
    return Stream.concat(counts.stream(), rates.stream().flatMap(RateColumns::parts));
  }

  /** The columns of the sheet, from left to right. */
  List<Column> table() {
    List<Column> table = new ArrayList<>();
    table.add(Column.text("Agency", 32));
    table.add(Column.text("ORI", 12).keyed(ORI));
    table.add(Column.text("State", 7));
    counts.forEach(count -> table.add(column(count)));
    for (RateColumns rate : rates) {
      rate.parts().forEach(part -> table.add(column(part)));
      table.add(Column.figures(rate.heading(), rate.width()).keyed(rate.key()));
      table.add(Column.text(rate.about(), rate.aboutWidth()));
    }
    return table;
  }

  private static Column column(CountColumn count) {
    return Column.figures(count.heading(), count.width()).keyed(count.key());
  }

  private static List<String> keys(List<CountColumn> counts, List<RateColumns> rates) {
    return Stream.concat(
            Stream.concat(counts.stream(), rates.stream().flatMap(RateColumns::parts))
                .map(CountColumn::key),
            Stream.concat(Stream.of(ORI), rates.stream().map(RateColumns::key)))
        .toList();
  }
}
