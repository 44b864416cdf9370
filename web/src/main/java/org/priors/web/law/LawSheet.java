package org.priors.web.law;

import java.util.List;

/**
 * A value of a parameter as a table: a row for each condition, a column for each number.
 *
 * @param path of the parameter
 * @param law as of when it is, and whether somebody verified it
 * @param columns what the columns are for; one empty name where the rules have no numbers
 * @param printed what the sources print of each cell, in the order of the file
 * @param others what other sources print of the same; never applied
 * @param repealed what held before and no more
 * @param remark what a reader has to know about the whole; null for nothing
 */
public record LawSheet(
    String path,
    String title,
    Law law,
    List<String> columns,
    List<Row> rows,
    List<Printed> printed,
    List<Printed> others,
    List<Printed> repealed,
    String remark) {

  /** For the address of its place on a page. */
  public String id() {
    return path.replaceAll("[^a-z0-9]+", "-");
  }

  /** Whether it is one value that holds in any case. */
  public boolean isSimple() {
    return columns.size() == 1
        && columns.get(0).isEmpty()
        && rows.size() == 1
        && rows.get(0).condition().equals(SheetMaker.ANY);
  }

  /** What a simple one says. */
  public List<Entry> entries() {
    return rows.get(0).cells().get(0).entries();
  }

  /**
   * The day of a value and the word on it.
   *
   * @param asOf {@code as of January 2002, the reference date of the publication}
   * @param verified {@code not verified}, or by whom and when
   */
  public record Law(String asOf, String verified, boolean isVerified) {}

  /**
   * What holds under one condition.
   *
   * @param condition in words
   */
  public record Row(String condition, List<Cell> cells) {}

  /**
   * What holds for one number.
   *
   * @param column what it is for, empty for any
   * @param span how many columns it stands for
   * @param entries what the rules say; empty where the source prints nothing
   */
  public record Cell(String column, int span, List<Entry> entries) {}

  /**
   * What one rule says.
   *
   * @param value null where the law book has none
   * @param details in a few words each
   * @param missing why there is no value, or a part of it; null where all is there
   * @param sure medium or low, null for high
   */
  public record Entry(String value, String details, String missing, String citation, String sure) {}

  /**
   * What a source prints.
   *
   * @param where the column and the condition
   * @param value as the law book reads it, null for none
   * @param printed the figure as it stands in the cell of a table, null for none
   * @param reason why a house rule is so; null where a source says so
   * @param ids numbers in the transcription, empty for none
   * @param since of which day it is, where it is older than the value around it; else null
   */
  public record Printed(
      String where,
      String value,
      String printed,
      String citation,
      String reason,
      String ids,
      String sure,
      String missing,
      List<String> notes,
      String since) {}
}
