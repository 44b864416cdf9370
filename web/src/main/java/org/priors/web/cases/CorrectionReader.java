package org.priors.web.cases;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.priors.casebook.CaseReader;
import org.priors.cases.Advisement;
import org.priors.cases.Arrest;
import org.priors.cases.Charge;
import org.priors.cases.ChemicalTest;
import org.priors.cases.Correction;
import org.priors.cases.SobrietyTest;
import org.priors.cases.TestsReported;
import org.priors.people.PersonRecord;
import org.priors.problems.Guard;
import org.priors.web.reading.Fields;

/**
 * Reads what the report of an arrest should have said, whichever way it came. A part that is left
 * out stays; charges and tests are told by their ids.
 */
final class CorrectionReader {

  /** Stands for the source of what is on file, which stays. */
  private static final String ON_FILE = "on file";

  /** Stands for a reason that is missing, so that the rest is read too; it is never kept. */
  private static final String MISSING = "-";

  private final CaseReader.Reported reported;
  private final boolean isWhole;

  private CorrectionReader(CaseReader.Reported reported, boolean isWhole) {
    this.reported = reported;
    this.isWhole = isWhole;
  }

  /** Reads what a system sends: the parts that are wrong. */
  static CorrectionReader ofParts(CaseReader.Reported reported) {
    return new CorrectionReader(reported, false);
  }

  /** Reads a form that was filled with all that stands. */
  static CorrectionReader ofAll(CaseReader.Reported reported) {
    return new CorrectionReader(reported, true);
  }

  /** The correction; refuses with everything that is wrong in it. */
  Correction correction(Fields in) {
    ZoneId zone = reported.agency().zone();
    PersonRecord person =
        in.has("person") || isWhole && reported.person() != null
            ? PersonReader.person(in.part("person"))
            : null;
    Arrest arrest = in.has("arrest") || isWhole ? arrest(in.part("arrest"), zone) : null;
    Instant at = arrest == null ? reported.file().arrest().at() : arrest.at();
    List<Correction.Of<Charge>> charges =
        in.list("charges", of(each -> ChargeReader.charge(each, null, ON_FILE)));
    Advisement advisement =
        in.has("advisement") || isWhole && reported.file().advisement() != null
            ? AdvisementReader.advisement(in.part("advisement"), at, zone)
            : null;
    TestReader reader = new TestReader(at, zone);
    List<Correction.Of<ChemicalTest>> tests =
        in.list("tests", of(each -> reader.test(each, ON_FILE)));
    List<SobrietyTest> sobriety = sobriety(in);
    TestsReported said = testsReported(in);
    String reason = reason(in);
    in.refuseIfAny();
    return new Correction(person, arrest, charges, advisement, tests, sobriety, said, reason);
  }

  private static Arrest arrest(Fields in, ZoneId zone) {
    return StopReader.arrest(in, in.requiredMoment("at", "the arrest", zone), zone);
  }

  /** In a form, a test on file of which both fields are emptied says nothing any more. */
  private List<SobrietyTest> sobriety(Fields in) {
    List<SobrietyTest> sent = in.list("sobrietyTests", StopReader::sobrietyTest);
    return isWhole
        ? Stream.concat(
                sent.stream(),
                reported.file().sobrietyTests().stream()
                    .map(SobrietyTest::kind)
                    .filter(kind -> sent.stream().noneMatch(test -> test.kind() == kind))
                    .map(kind -> new SobrietyTest(kind, null, null)))
            .toList()
        : sent;
  }

  private TestsReported testsReported(Fields in) {
    if (!isWhole) {
      return in.choice("testsReported", TestsReported.class);
    }
    boolean stays = Objects.equals(in.text("testsReported"), ReportedFields.known(reported.file()));
    return stays ? null : TestsKnown.read(in, !reported.file().tests().isEmpty());
  }

  private static String reason(Fields in) {
    String read =
        in.make(
            () ->
                Guard.required(in.text("reason"), "/reason", "The reason for the correction", 300));
    return read == null ? MISSING : read;
  }

  /** Counts the rows, those too that cannot be read. */
  private static <T> Function<Fields, Correction.Of<T>> of(Function<Fields, T> read) {
    int[] row = {0};
    return in -> {
      int at = row[0]++;
      Long id = in.id("id");
      T as = read.apply(in);
      return in.need("id", "Which one it is") && id != null && as != null
          ? new Correction.Of<>(id, as, at)
          : null;
    };
  }
}
