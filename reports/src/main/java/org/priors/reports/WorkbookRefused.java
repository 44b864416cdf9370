package org.priors.reports;

/** The workbook was not made, and why. Nothing of it has been written. */
public class WorkbookRefused extends RuntimeException {
  WorkbookRefused(String sentence) {
    super(sentence);
  }
}
