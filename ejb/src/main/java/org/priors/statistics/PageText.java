package org.priors.statistics;

/**
 * What the page of the month says of a count.
 *
 * @param title the heading there, shorter than that of the workbook
 * @param note what stands beside the count of all agencies; {@code {agencies}} stands for how many
 *     there are, {@code {told}} for the arrests whose source says yes or no
 * @param noteUntold the same where no source says
 */
public record PageText(String title, String note, String noteUntold) {

  /** With one note, whether or not any source says. */
  static PageText of(String title, String note) {
    return new PageText(title, note, note);
  }
}
