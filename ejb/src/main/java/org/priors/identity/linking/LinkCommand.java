package org.priors.identity.linking;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.priors.identity.Records;
import org.priors.identity.Thresholds;
import org.priors.identity.WeightsFile;
import org.priors.problems.Refused;
import org.priors.yaml.BadDataFile;

/**
 * Links a CSV file of person records with no server: {@code FILE PROFILE OUT [TRUTH] [LINKS]
 * [WEIGHTS]}, an empty argument for what is not wanted.
 */
public final class LinkCommand {

  private LinkCommand() {}

  /**
   * Writes for each row the cluster, its best match, weight, probability and evidence; prints how
   * well it was linked where the truth is known; keeps the weights where a folder for them is
   * named, by whose thresholds it links if it has some. Ends with 2 and a sentence for input it
   * cannot use.
   */
  public static void main(String[] arguments) {
    try {
      run(arguments, System.out);
    } catch (IllegalArgumentException | IOException | BadDataFile | Refused wrong) {
      System.err.println(wrong.getMessage());
      System.exit(2);
    }
  }

  static void run(String[] arguments, PrintStream screen) throws IOException {
    String out = required(arguments, 2, "Say where the answer goes: -Dout=");
    String truth = argument(arguments, 3);
    String links = argument(arguments, 4);
    long started = System.nanoTime();
    LinkFile file =
        LinkFile.read(
            Path.of(required(arguments, 0, "Name the file to link: -Dfile=")),
            LinkProfile.named(required(arguments, 1, "Name a profile of its columns: -Dprofile=")),
            truth == null ? null : TruthColumn.written(truth));
    List<String> truths =
        links == null ? file.truths() : TrueLinks.truths(Path.of(links), file.ids());
    String weights = argument(arguments, 5);
    Linkage linkage = new Linkage(file.records(), thresholds(weights));
    write(Path.of(out), file.records(), linkage);
    tell(file, linkage, started, screen);
    if (weights != null) {
      keep(file, linkage, Path.of(weights), Path.of(arguments[0]));
    }
    if (!truths.isEmpty()) {
      screen.print(Figures.byTruth(linkage, truths).inWords());
    }
  }

  /** What an office said from where records join is not lost when it estimates its weights anew. */
  private static Thresholds thresholds(String weights) throws IOException {
    return weights == null ? Thresholds.shipped() : WeightsFile.thresholdsIn(Path.of(weights));
  }

  private static void keep(LinkFile file, Linkage linkage, Path folder, Path from)
      throws IOException {
    String told =
        String.format(Locale.ROOT, "%s, %,d records", from.getFileName(), file.records().size());
    WeightsFile.write(EstimatedWeights.of(linkage, file.records(), told), folder);
  }

  private static void tell(LinkFile file, Linkage linkage, long started, PrintStream screen) {
    screen.printf(
        Locale.ROOT,
        "%,d records, %,d pairs compared, %.1f s%n",
        file.records().size(),
        linkage.candidates().size(),
        (System.nanoTime() - started) / 1e9);
    if (file.unreadableDates() > 0) {
      screen.printf(
          Locale.ROOT,
          "%,d birth dates are not written %s and count as missing%n",
          file.unreadableDates(),
          file.dates().inWords());
    }
  }

  private static String required(String[] arguments, int place, String sentence) {
    String argument = argument(arguments, place);
    if (argument == null) {
      throw new IllegalArgumentException(sentence);
    }
    return argument;
  }

  private static String argument(String[] arguments, int place) {
    boolean given = arguments.length > place && !arguments[place].isBlank();
    // Maven hands on a property that was not set as its own name.
    return given && !arguments[place].startsWith("${") ? arguments[place] : null;
  }

  private static void write(Path out, Records records, Linkage linkage) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(out)) {
      csv.writeRecord("row", "cluster", "best_match_row", "weight", "probability", "evidence");
      Stretches.of(
          records.size(),
          (from, to) -> IntStream.range(from, to).mapToObj(row -> row(row, linkage)).toList(),
          rows -> rows.forEach(csv::writeRecord));
    }
  }

  /** Rows are counted from 1, without the heading; a cluster is named by its first row. */
  private static String[] row(int row, Linkage linkage) {
    String name = Integer.toString(row + 1);
    String cluster = Integer.toString(linkage.cluster(row) + 1);
    int pair = linkage.bestPair(row);
    if (pair < 0) {
      return new String[] {name, cluster, "", "", "", ""};
    }
    int first = linkage.candidates().first(pair);
    int other = first == row ? linkage.candidates().second(pair) : first;
    return new String[] {
      name,
      cluster,
      Integer.toString(other + 1),
      String.format(Locale.ROOT, "%.2f", linkage.bits(pair)),
      String.format(Locale.ROOT, "%.6f", linkage.probability(pair)),
      linkage.evidence(pair)
    };
  }
}
