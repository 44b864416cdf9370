package org.priors.reports;

import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Workbook;

/** The columns of the list of cases that the figures count by, under the names formulas use. */
enum CaseColumn {
  ORI("Cases_ORI", "C"),
  IMPAIRED("Cases_ImpairedCharge", "I"),
  ABOVE_RECORD("Cases_AboveRecord", "J"),
  ASKED("Cases_TestAsked", "K"),
  REFUSED("Cases_TestRefused", "L");

  private final String name;
  private final String letter;

  CaseColumn(String name, String letter) {
    this.name = name;
    this.letter = letter;
  }

  String is(String word) {
    return name + ",\"" + word + "\"";
  }

  String isCell(String cell) {
    return name + "," + cell;
  }

  void name(Workbook book, int lastRow) {
    Name made = book.createName();
    made.setNameName(name);
    made.setRefersToFormula(CasesSheet.NAME + "!$" + letter + "$2:$" + letter + "$" + lastRow);
  }
}
