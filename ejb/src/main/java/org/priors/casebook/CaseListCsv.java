package org.priors.casebook;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.priors.csv.Formulas;
import org.priors.security.Caller;

/** A list of cases as a CSV file, with all that its page shows. */
@ApplicationScoped
public class CaseListCsv {

  /** The most lines of one file; whoever needs others narrows the list. */
  public static final int MOST = 10_000;

  private static final int AT_ONCE = 500;

  @Inject CaseList cases;

  /** Writes the file as the cases come from the database; the stream stays open. */
  public void write(Caller caller, CasesAsked asked, OutputStream target) throws IOException {
    CsvWriter csv = CsvWriter.builder().build(target);
    csv.writeRecord(
        "Driver",
        "Case",
        "Arrested",
        "Agency",
        "Charges",
        "Prior refusals",
        "Prior convictions",
        "Status");
    int written = 0;
    List<CaseList.Line> lines;
    do {
      lines = cases.some(caller, asked, written, AT_ONCE);
      lines.forEach(line -> csv.writeRecord(cells(line)));
      written += lines.size();
    } while (lines.size() == AT_ONCE && written < MOST);
    csv.flush();
  }

  private static List<String> cells(CaseList.Line line) {
    CaseList.Listed listed = line.listed();
    LocalDate arrested =
        listed.arrestedAt().atZoneSameInstant(ZoneId.of(listed.zone())).toLocalDate();
    return List.of(
        text(listed.driver()),
        listed.number(),
        arrested.toString(),
        text(listed.agency()),
        text(listed.charges()),
        line.priors() == null ? "" : line.priors().refused().number(),
        line.priors() == null ? "" : line.priors().convicted().number(),
        listed.status().title());
  }

  private static String text(String said) {
    return said == null ? "" : Formulas.none(said);
  }
}
