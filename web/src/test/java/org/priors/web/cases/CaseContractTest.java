package org.priors.web.cases;

import static org.priors.web.testing.Contracts.requireSame;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priors.casebook.CaseReader;
import org.priors.cases.Advisement;
import org.priors.cases.AlcoholConcentration;
import org.priors.cases.Arrest;
import org.priors.cases.CaseFile;
import org.priors.cases.Charge;
import org.priors.cases.ChemicalTest;
import org.priors.cases.Supplement;
import org.priors.cases.ToldLater;
import org.priors.security.Caller;
import org.priors.web.rest.JsonFields;
import org.priors.web.testing.NoAgencies;

/** The schemas of what is sent of cases tell what is read. */
class CaseContractTest {

  private static final CaseFile FILE =
      new CaseFile() {
        @Override
        public Arrest arrest() {
          Instant at = Instant.parse("2002-05-02T04:00:00Z");
          return Arrest.madeAt(at).build();
        }
      };

  private final SupplementReader supplements = new SupplementReader();

  @BeforeEach
  void keepNothing() {
    supplements.agencies = new NoAgencies();
    supplements.reader =
        new CaseReader() {
          @Override
          public CaseFile toAddTo(Caller caller, long caseId) {
            return FILE;
          }
        };
    supplements.supplement =
        new Supplement() {
          @Override
          public Added test(Caller caller, long caseId, Integer seen, ChemicalTest test) {
            return null;
          }

          @Override
          public Added result(
              Caller caller,
              long caseId,
              Integer seen,
              long testId,
              AlcoholConcentration result,
              String document) {
            return null;
          }

          @Override
          public Added charge(Caller caller, long caseId, Integer seen, Charge charge) {
            return null;
          }

          @Override
          public Added advisement(Caller caller, long caseId, Integer seen, Advisement read) {
            return null;
          }

          @Override
          public Added arrest(Caller caller, long caseId, Integer seen, ToldLater told) {
            return null;
          }
        };
  }

  @Test
  void a_report() {
    ArrestReader reader = new ArrestReader();
    reader.agencies = new NoAgencies();
    requireSame("POST /api/cases", json -> reader.report(json, "API"));
  }

  @Test
  void a_disposition() {
    DispositionReader reader = new DispositionReader();
    reader.agencies = new NoAgencies();
    requireSame(
        "POST /api/cases/{id}/dispositions", json -> reader.disposition(json, new CaseFile() {}));
  }

  @Test
  void a_correction() {
    CaseReader.Reported reported = new CaseReader.Reported(FILE, null, new NoAgencies().get(1));
    requireSame(
        "POST /api/cases/{id}/corrections",
        json -> {
          json.whole("version");
          CorrectionReader.ofParts(reported).correction(json);
        });
  }

  private void requireSameAddition(String part, SupplementReader.Adding adding) {
    requireSame("POST /api/cases/{id}" + part, json -> adding.add(null, 1, seen(json), json));
  }

  private static Integer seen(JsonFields json) {
    return json.whole("version");
  }

  @Test
  void what_is_added_to_a_case() {
    requireSameAddition("/tests", supplements::test);
    requireSameAddition("/charges", supplements::charge);
    requireSameAddition("/advisement", supplements::advisement);
    requireSameAddition("/arrest", supplements::arrest);
    requireSameAddition(
        "/tests/{test}/result", (by, to, seen, in) -> supplements.result(by, to, seen, 1, in));
  }
}
