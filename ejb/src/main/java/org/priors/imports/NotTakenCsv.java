package org.priors.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.priors.audit.AuditLog;
import org.priors.csv.AddedColumns;
import org.priors.csv.FormulaText;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** The rows that an import did not take, and what it says of rows, as CSV files to download. */
@Stateless
public class NotTakenCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Inject ImportRuns runs;
  @Inject ImportRecord record;
  @Inject RowNotes notes;
  @Inject AuditLog audit;

  /**
   * Writes the rows that were not taken as they stood in the file, each with its line and why not
   * at its end: mended, the file is sent again as it is. Writes as they come from the database; the
   * stream stays open.
   *
   * @throws NotFound where none is kept
   */
  @UseCase(Permission.IMPORT)
  public void write(Caller caller, long id, OutputStream target) {
    FileHead head = runs.get(caller, id).isRowsKept() ? record.head(id).orElse(null) : null;
    if (head == null) {
      throw new NotFound("row kept to be mended of import", id);
    }
    audit.allowed(caller, "Downloaded the rows not taken", "import", id, null);
    CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(head.sign())
            // By the first line it is told what stands between the values.
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .build(target);
    List<String> names = head.names().stream().map(FormulaText::marked).toList();
    List<String> first = Stream.of(names, AddedColumns.NAMES).flatMap(List::stream).toList();
    writing(() -> target.write(BYTE_ORDER_MARK.getBytes(UTF_8)));
    csv.writeRecord(first);
    notes.toMend(
        id,
        row ->
            csv.writeRecord(
                Stream.concat(
                        Stream.of(row.cells()).map(FormulaText::marked),
                        Stream.of(
                            AddedColumns.from(id, row.line()), AddedColumns.why(row.reason())))
                    .toList()));
    writing(csv::flush);
  }

  /** Writes what the import says of each row that it did not plainly take. */
  @UseCase(Permission.IMPORT)
  public void writeNotes(Caller caller, long id, OutputStream target) {
    CsvWriter csv = CsvWriter.builder().build(target);
    csv.writeRecord("line", "outcome", "code", "reason");
    notes.each(
        runs.get(caller, id).id(),
        row ->
            csv.writeRecord(
                Long.toString(row.line()),
                row.outcome(),
                row.code(),
                FormulaText.marked(row.reason())));
    writing(csv::flush);
  }

  private interface Writing {
    void write() throws IOException;
  }

  private static void writing(Writing what) {
    try {
      what.write();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
