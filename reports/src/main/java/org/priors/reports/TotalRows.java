package org.priors.reports;

/** The total, and under it the same counted straight from the cases, whatever the agency. */
final class TotalRows {
  private static final String AGREES = "agrees with the total";

  private final Totals totals;
  private final int firstRow;
  private final Styles styles;

  /**
   * @param firstRow the number of the first agency's row
   */
  TotalRows(Totals totals, int firstRow, Styles styles) {
    this.totals = totals;
    this.firstRow = firstRow;
    this.styles = styles;
  }

  void write(RowPen total, RowPen check) {
    total(total);
    check(check, total.number());
  }

  private void total(RowPen pen) {
    Counts all = totals.all();
    pen.text("Total", styles.totalText).blank(styles.totalText).blank(styles.totalText);
    sum(pen, "D", all.arrests());
    sum(pen, "E", all.impaired());
    sum(pen, "F", all.aboveRecord());
    sum(pen, "G", all.testsKnown());
    boolean isUnknown = !totals.hasRate();
    sumUnless(isUnknown, pen, "H", all.asked());
    sumUnless(totals.cannotTellRefusals(), pen, "I", all.refusals());
    sumUnless(isUnknown, pen, "J", totals.ofRate().refusalsOfAsked());
    sumUnless(isUnknown, pen, "K", totals.ofRate().asked());
    if (totals.hasRate()) {
      AgencyRow.rate(pen, totals.ofRate(), styles.totalRate);
    } else {
      cannotTell(pen);
    }
    pen.text(totals.aboutRate(), styles.totalText);
  }

  /** Where no source reports them, none counted is not none. */
  private void sumUnless(boolean isUnknown, RowPen pen, String column, int value) {
    if (isUnknown) {
      cannotTell(pen);
    } else {
      sum(pen, column, value);
    }
  }

  private void cannotTell(RowPen pen) {
    pen.text("cannot tell", styles.totalFigureText);
  }

  private void sum(RowPen pen, String column, int value) {
    // With no agency the sum takes in the head row alone, which is text and adds nothing.
    int from = Math.min(firstRow, pen.number() - 1);
    String formula = "SUM(%1$s%2$d:%1$s%3$d)".formatted(column, from, pen.number() - 1);
    pen.formula(formula, value, styles.totalCount);
  }

  private void check(RowPen pen, int total) {
    Counts all = totals.all();
    pen.text("Counted on sheet Cases").blank(styles.text).blank(styles.text);
    pen.formula("COUNTA(Cases_ORI)", all.arrests(), styles.count);
    count(pen, CaseColumn.IMPAIRED.is("yes"), all.impaired());
    count(pen, CaseColumn.ABOVE_RECORD.is("yes"), all.aboveRecord());
    count(pen, CaseColumn.ORI.is("?*") + "," + known(), all.testsKnown());
    countUnless(!totals.hasRate(), pen, CaseColumn.ASKED.is(TestAsked.YES.word()), all.asked());
    countUnless(
        totals.cannotTellRefusals(),
        pen,
        CaseColumn.REFUSED.is(TestRefused.YES.word()),
        all.refusals());
    pen.blank(styles.text).blank(styles.text).blank(styles.text);
    String same =
        "IF(AND(D%1$d=D%2$d,E%1$d=E%2$d,F%1$d=F%2$d,G%1$d=G%2$d,H%1$d=H%2$d,I%1$d=I%2$d),\"%3$s\",\"%4$s\")"
            .formatted(total, pen.number(), AGREES, "does not agree with the total");
    pen.formula(same, AGREES, styles.text);
  }

  private static String known() {
    return CaseColumn.ASKED.is("<>" + TestAsked.NOT_REPORTED.word());
  }

  private void countUnless(boolean isUnknown, RowPen pen, String conditions, int value) {
    if (isUnknown) {
      pen.text("cannot tell", styles.figureText);
    } else {
      count(pen, conditions, value);
    }
  }

  private void count(RowPen pen, String conditions, int value) {
    pen.formula("COUNTIFS(" + conditions + ")", value, styles.count);
  }
}
