package org.priors.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.priors.agencies.Agencies;
import org.priors.agencies.Agency;
import org.priors.agencies.OfficeNames;
import org.priors.cases.Advisement;
import org.priors.cases.Arrest;
import org.priors.cases.ArrestReport;
import org.priors.cases.Charge;
import org.priors.cases.ChemicalTest;
import org.priors.cases.SobrietyTest;
import org.priors.cases.TestsReported;
import org.priors.people.PersonRecord;
import org.priors.problems.Guard;
import org.priors.web.reading.Fields;

/**
 * Reads one agency's report of an arrest, whichever way it came; what the constructors of its
 * values refuse is collected. Times that say no zone are in that of the agency.
 */
@ApplicationScoped
public class ArrestReader {

  @Inject Agencies agencies;
  @Inject OfficeNames names;

  /** How it is told how much the report says of chemical tests. */
  interface TestsSaid {

    /**
     * Reads it.
     *
     * @param any whether a test is reported
     */
    TestsReported read(Fields in, boolean any);

    /** By its own word, else by whether a test is reported. */
    static TestsReported inPlainWords(Fields in, boolean any) {
      TestsReported said = in.choice("testsReported", TestsReported.class);
      return said == null ? TestsReported.impliedBy(any) : said;
    }
  }

  /**
   * The report; refuses with everything that is wrong in it.
   *
   * @param source where it comes from, in words
   */
  public ArrestReport report(Fields in, String source) {
    return report(in, source, TestsSaid::inPlainWords);
  }

  ArrestReport report(Fields in, String source, TestsSaid testsSaid) {
    in.need("agency", "The agency that made the arrest");
    String ori = in.named("agency", typed -> names.arrestingInFull(typed));
    Agency agency = ori == null ? null : in.make(() -> agencies.required(ori, "/agency"));
    return report(in, agency, source, testsSaid);
  }

  /**
   * @param agency null where none is known, which is noted
   */
  static ArrestReport report(Fields in, Agency agency, String source, TestsSaid testsSaid) {
    return new Reading(agency == null ? ZoneOffset.UTC : agency.zone(), source, testsSaid)
        .report(in, agency);
  }

  /** What is the same for all parts of one report. */
  private record Reading(ZoneId zone, String source, TestsSaid testsSaid) {

    ArrestReport report(Fields in, Agency agency) {
      String number =
          in.make(
              () ->
                  Guard.requiredLine(
                      in.text("agencyNumber"), "/agencyNumber", "The agency's own number", 60));
      PersonRecord person = in.has("person") ? PersonReader.person(in.part("person")) : null;
      Fields stop = in.part("arrest");
      Instant at = stop.requiredMoment("at", "the arrest", zone);
      Arrest arrest = StopReader.arrest(stop, at, zone);
      List<Charge> charges =
          in.list("charges", each -> ChargeReader.charge(each, each.text("agencyNumber"), source));
      in.needOne("charges", "statute", "A case has at least one charge.");
      Advisement advisement =
          in.has("advisement")
              ? AdvisementReader.advisement(in.part("advisement"), at, zone)
              : null;
      TestReader reader = new TestReader(at, zone);
      List<ChemicalTest> tests = in.list("tests", each -> reader.test(each, source));
      TestsReported reported = testsSaid.read(in, !in.isEmptyList("tests"));
      List<SobrietyTest> sobriety = in.list("sobrietyTests", StopReader::sobrietyTest);
      String note = in.text("note");
      in.refuseIfAny();
      return ArrestReport.by(agency, number)
          .person(person)
          .arrest(arrest)
          .charges(charges)
          .advisement(advisement)
          .tests(tests)
          .sobrietyTests(sobriety)
          .note(note)
          .testsReported(reported)
          .source(source)
          .build();
    }
  }
}
