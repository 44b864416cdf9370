package org.priors.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.priors.problems.Refused;

/** Gathers the values of one record, and refuses one that no export has. */
final class RowCells extends AbstractBaseCsvCallbackHandler<RowCells.Cells> {

  static final int MOST_COLUMNS = 500;
  static final int LONGEST_RECORD = 1024 * 1024;

  /** A record as it stands in the file. */
  record Cells(long line, String[] values) {}

  private final List<String> values = new ArrayList<>();
  private final int linesBefore;
  private long line = 1;
  private int length;

  /**
   * @param linesBefore how many lines of the file the reader does not see
   */
  RowCells(int linesBefore) {
    this.linesBefore = linesBefore;
  }

  /** The line on which the record begins that is being read. */
  long line() {
    return line;
  }

  @Override
  protected void handleBegin(long startingLine) {
    line = linesBefore + startingLine;
    values.clear();
    length = 0;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int size, boolean quoted) {
    if (index >= MOST_COLUMNS) {
      throw new Refused(
          "too-many-columns",
          "line " + line,
          "The record has more than " + MOST_COLUMNS + " columns; no export has so many.");
    }
    length += size;
    if (length > LONGEST_RECORD) {
      throw new Refused(
          "record-too-long",
          "line " + line,
          "The record that begins here is longer than a million characters. Is a quotation mark"
              + " never closed?");
    }
    values.add(new String(buffer, offset, size));
  }

  @Override
  protected Cells buildRecord() {
    return new Cells(line, values.toArray(String[]::new));
  }
}
