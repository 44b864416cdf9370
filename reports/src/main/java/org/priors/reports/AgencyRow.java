package org.priors.reports;

import org.apache.poi.ss.usermodel.CellStyle;

/** An agency's row: each count stands with the formula that counts it among the cases. */
final class AgencyRow {
  private static final String CANNOT_TELL = "cannot tell";

  private final AgencyMonth agency;
  private final RowPen pen;
  private final Styles styles;

  AgencyRow(AgencyMonth agency, RowPen pen, Styles styles) {
    this.agency = agency;
    this.pen = pen;
    this.styles = styles;
  }

  void write() {
    Counts counts = agency.counts();
    pen.text(agency.agency()).text(agency.ori()).text(agency.state());
    count("", counts.arrests());
    count("," + CaseColumn.IMPAIRED.is("yes"), counts.impaired());
    count("," + CaseColumn.ABOVE_RECORD.is("yes"), counts.aboveRecord());
    count("," + CaseColumn.ASKED.is("<>" + TestAsked.NOT_REPORTED.word()), counts.testsKnown());
    countUnless(agency.cannotTellAsked(), asked(), counts.asked());
    countUnless(agency.cannotTellRefusals(), refused(), counts.refusals());
    countUnless(!agency.hasRate(), asked() + refused(), counts.refusalsOfAsked());
    countUnless(!agency.hasRate(), asked(), counts.asked());
    if (agency.hasRate()) {
      rate(pen, counts, styles.rate);
    } else {
      cannotTell();
    }
    pen.text(agency.aboutRate());
  }

  static void rate(RowPen pen, Counts counts, CellStyle style) {
    int row = pen.number();
    String formula = "IF(K%1$d=0,\"none asked\",J%1$d/K%1$d)".formatted(row);
    if (counts.asked() == 0) {
      pen.formula(formula, "none asked", style);
    } else {
      pen.formula(formula, (double) counts.refusalsOfAsked() / counts.asked(), style);
    }
  }

  private static String asked() {
    return "," + CaseColumn.ASKED.is(TestAsked.YES.word());
  }

  private static String refused() {
    return "," + CaseColumn.REFUSED.is(TestRefused.YES.word());
  }

  private void countUnless(boolean unknown, String conditions, int value) {
    if (unknown) {
      cannotTell();
    } else {
      count(conditions, value);
    }
  }

  private void count(String conditions, int value) {
    String ori = CaseColumn.ORI.isCell("$B" + pen.number());
    pen.formula("COUNTIFS(" + ori + conditions + ")", value, styles.count);
  }

  private void cannotTell() {
    pen.text(CANNOT_TELL, styles.figureText);
  }
}
