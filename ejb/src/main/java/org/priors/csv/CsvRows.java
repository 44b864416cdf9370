package org.priors.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.priors.problems.Refused;

/** The rows of a CSV file, one after another, read as they are asked for. */
public final class CsvRows implements Closeable {

  /** The most characters of one record. */
  public static final int LONGEST_RECORD = RowCells.LONGEST_RECORD;

  private final RowCells handler;
  private final Delimiter delimiter;
  private final CsvReader<RowCells.Cells> reader;
  private final Iterator<RowCells.Cells> records;
  private final AddedColumns added;
  private final Header header;

  /**
   * Reads the names of the columns, and by them what stands between the values: comma, semicolon,
   * tab or vertical bar, or the sign that a line {@code sep=} before them names.
   *
   * @throws Refused with the line and a sentence, here and at each row, for what is not CSV in
   *     UTF-8
   */
  public CsvRows(InputStream content) {
    BufferedReader text = new BufferedReader(new StrictUtf8(content));
    delimiter = delimiterOf(text);
    handler = new RowCells(delimiter.linesBefore());
    reader =
        CsvReader.builder()
            .fieldSeparator(delimiter.sign())
            .commentStrategy(CommentStrategy.NONE)
            .allowUnclosedQuote(false)
            .allowExtraCharsAfterClosingQuote(false)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .maxBufferSize(RowCells.LONGEST_RECORD)
            .build(handler, text);
    records = reader.iterator();
    RowCells.Cells first = nextCells();
    if (first == null) {
      throw new Refused("header-mismatch", "line 1", "The file has no line with column names.");
    }
    added = AddedColumns.among(first.values());
    header = new Header(first.line(), added.without(first.values()), delimiter);
  }

  private static Delimiter delimiterOf(BufferedReader text) {
    try {
      return Delimiter.of(text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public Header header() {
    return header;
  }

  /** The next row, or null after the last. */
  public Row next() {
    RowCells.Cells cells = nextCells();
    return cells == null
        ? null
        : new Row(
            header, cells.line(), added.without(cells.values()), added.origin(cells.values()));
  }

  private RowCells.Cells nextCells() {
    try {
      return records.hasNext() ? records.next() : null;
    } catch (CsvParseException unreadable) {
      if (unreadable.getCause() instanceof Refused refused) {
        throw refused;
      }
      throw new Refused(
          "not-csv",
          "line " + handler.line(),
          "The record that begins here is not CSV: a quotation mark is never closed, or is"
              + " followed by something other than a "
              + delimiter.inWords()
              + ".");
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
