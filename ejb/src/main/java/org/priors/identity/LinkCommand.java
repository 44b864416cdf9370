package org.priors.identity;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.priors.yaml.BadDataFile;

/**
 * Links a CSV file of person records with no server: {@code FILE PROFILE OUT [TRUTH] [LINKS]}, an
 * empty argument for what is not wanted.
 */
public final class LinkCommand {

  private LinkCommand() {}

  /**
   * Writes for each row the cluster, its best match, weight, probability and evidence; prints how
   * well it was linked where the truth is known. Ends with 2 and a sentence for input it cannot
   * use.
   */
  public static void main(String[] arguments) {
    try {
      run(arguments, System.out);
    } catch (IllegalArgumentException | IOException | UncheckedIOException | BadDataFile wrong) {
      System.err.println(wrong.getMessage());
      System.exit(2);
    }
  }

  static void run(String[] arguments, PrintStream screen) throws IOException {
    if (arguments.length < 3
        || arguments[0].isBlank()
        || arguments[1].isBlank()
        || arguments[2].isBlank()) {
      throw new IllegalArgumentException(
          "Name the file, the profile and where the answer goes: -Dfile= -Dprofile= -Dout=");
    }
    String truth = argument(arguments, 3);
    String links = argument(arguments, 4);
    long started = System.nanoTime();
    LinkFile file =
        LinkFile.read(
            Path.of(arguments[0]),
            LinkProfile.named(arguments[1]),
            truth == null ? null : TruthColumn.written(truth));
    Linkage linkage = new Linkage(file.records());
    write(Path.of(arguments[2]), file.records(), linkage);
    screen.printf(
        Locale.ROOT,
        "%,d records, %,d pairs compared, %.1f s%n",
        file.records().size(),
        linkage.candidates().size(),
        (System.nanoTime() - started) / 1e9);
    List<String> truths =
        links == null ? file.truths() : TrueLinks.truths(Path.of(links), file.ids());
    if (!truths.isEmpty()) {
      screen.print(Figures.byTruth(linkage, truths).inWords());
    }
  }

  private static String argument(String[] arguments, int place) {
    boolean given = arguments.length > place && !arguments[place].isBlank();
    // Maven hands on a property that was not set as its own name.
    return given && !arguments[place].startsWith("${") ? arguments[place] : null;
  }

  private static void write(Path out, Records records, Linkage linkage) throws IOException {
    Scoring scoring = linkage.scoring();
    try (CsvWriter csv = CsvWriter.builder().build(out)) {
      csv.writeRecord("row", "cluster", "best_match_row", "weight", "probability", "evidence");
      for (int row = 0; row < records.size(); row++) {
        write(csv, row, linkage, scoring);
      }
    }
  }

  /** Rows are counted from 1, without the heading; a cluster is named by its first row. */
  private static void write(CsvWriter csv, int row, Linkage linkage, Scoring scoring) {
    String name = Integer.toString(row + 1);
    String cluster = Integer.toString(linkage.cluster(row) + 1);
    int pair = linkage.bestPair(row);
    if (pair < 0) {
      csv.writeRecord(name, cluster, "", "", "", "");
      return;
    }
    int first = linkage.candidates().first(pair);
    int other = first == row ? linkage.candidates().second(pair) : first;
    csv.writeRecord(
        name,
        cluster,
        Integer.toString(other + 1),
        String.format(Locale.ROOT, "%.2f", linkage.bits(pair)),
        String.format(Locale.ROOT, "%.6f", Model.probability(linkage.bits(pair))),
        scoring.evidence(row, other));
  }
}
