package org.priors.reports;

/** An agency's row: each count stands with the formula that counts it among the cases. */
final class AgencyRow {
  private final AgencyMonth agency;
  private final RowPen pen;
  private final Styles styles;

  AgencyRow(AgencyMonth agency, RowPen pen, Styles styles) {
    this.agency = agency;
    this.pen = pen;
    this.styles = styles;
  }

  void write(FigureColumns columns) {
    pen.text(agency.agency()).text(agency.ori()).text(agency.state());
    columns.counts().forEach(this::count);
    for (RateColumns rate : columns.rates()) {
      rate.parts().forEach(this::count);
      rate.write(pen, agency::count, styles.rate, styles.figureText);
      pen.text(agency.about().get(rate.key()));
    }
  }

  private void count(CountColumn column) {
    String formula = column.formula("$" + pen.cell(FigureColumns.ORI));
    pen.count(formula, agency.count(column), styles.count, styles.figureText);
  }
}
