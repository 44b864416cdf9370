package org.priors.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import org.priors.agencies.Agencies;
import org.priors.casebook.CaseReader;
import org.priors.cases.Advisement;
import org.priors.cases.AlcoholConcentration;
import org.priors.cases.CaseFile;
import org.priors.cases.Charge;
import org.priors.cases.ChemicalTest;
import org.priors.cases.Supplement;
import org.priors.cases.ToldLater;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.web.reading.Fields;

/**
 * Reads what is added to a case after its report, whichever way it came, and adds it. Each refuses
 * with everything that is wrong in it.
 */
@ApplicationScoped
public class SupplementReader {

  /** Stands for a document that is missing, so that the rest is read too; it is never kept. */
  private static final String MISSING = "-";

  @Inject CaseReader reader;
  @Inject Agencies agencies;
  @Inject Supplement supplement;

  /** Adds one kind of thing to a case. */
  interface Adding {

    /**
     * Reads and adds it.
     *
     * @param seen the version of the case that was seen; null where none is told
     */
    Supplement.Added add(Caller caller, long caseId, Integer seen, Fields in);
  }

  Supplement.Added test(Caller caller, long caseId, Integer seen, Fields in) {
    CaseFile file = reader.toAddTo(caller, caseId);
    String document = document(in);
    ChemicalTest test = new TestReader(file.arrest().at(), zone(file)).test(in, document);
    in.refuseIfAny();
    return supplement.test(caller, caseId, seen, test);
  }

  Supplement.Added result(Caller caller, long caseId, Integer seen, long testId, Fields in) {
    reader.toAddTo(caller, caseId);
    in.need("result", "The result");
    AlcoholConcentration result = TestReader.result(in);
    String document = document(in);
    in.refuseIfAny();
    return supplement.result(caller, caseId, seen, testId, result, document);
  }

  Supplement.Added charge(Caller caller, long caseId, Integer seen, Fields in) {
    reader.toAddTo(caller, caseId);
    Charge charge = ChargeReader.charge(in, null, document(in));
    in.refuseIfAny();
    return supplement.charge(caller, caseId, seen, charge);
  }

  Supplement.Added advisement(Caller caller, long caseId, Integer seen, Fields in) {
    CaseFile file = reader.toAddTo(caller, caseId);
    String document = document(in);
    Advisement read = AdvisementReader.advisement(in, file.arrest().at(), zone(file));
    in.refuseIfAny();
    return supplement.advisement(caller, caseId, seen, read.from(document));
  }

  Supplement.Added arrest(Caller caller, long caseId, Integer seen, Fields in) {
    CaseFile file = reader.toAddTo(caller, caseId);
    String document = document(in);
    Instant at = file.arrest().at();
    Instant driving = in.moment("drivingAt", at, zone(file));
    Instant notice = in.moment("noticeAt", at, zone(file));
    Boolean commercial = in.flag("commercial");
    Boolean license = in.flag("commercialLicense");
    Boolean child = in.flag("childPassenger");
    in.refuseIfAny();
    return supplement.arrest(
        caller, caseId, seen, new ToldLater(driving, notice, commercial, license, child, document));
  }

  private ZoneId zone(CaseFile file) {
    return agencies.get(file.agencyId()).zone();
  }

  private static String document(Fields in) {
    String read =
        in.make(
            () ->
                Guard.required(
                    in.text("sourceDocument"), "/sourceDocument", "The source document", 300));
    return read == null ? MISSING : read;
  }
}
