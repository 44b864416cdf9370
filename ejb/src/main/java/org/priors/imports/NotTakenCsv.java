package org.priors.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.priors.csv.Formulas;
import org.priors.security.Caller;

/** The rows that an import did not take or has a remark on, as a CSV file to download. */
@Dependent
public class NotTakenCsv {

  @Inject ImportRuns runs;

  /** Writes the file as the rows come from the database; the stream stays open. */
  public void write(Caller caller, long id, OutputStream target) {
    CsvWriter csv = CsvWriter.builder().build(target);
    csv.writeRecord("line", "outcome", "code", "reason");
    runs.notTaken(
        caller,
        id,
        row ->
            csv.writeRecord(
                Long.toString(row.line()),
                row.outcome(),
                row.code(),
                withoutFormula(row.reason())));
    try {
      csv.flush();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** A text that a spreadsheet would take for a formula is marked as the text it is. */
  static String withoutFormula(String text) {
    return Formulas.none(text);
  }
}
