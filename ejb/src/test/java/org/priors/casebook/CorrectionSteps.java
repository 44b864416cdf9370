package org.priors.casebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.priors.cases.CaseFile;
import org.priors.cases.CorrectCase;
import org.priors.cases.Correction;
import org.priors.cases.Difference;
import org.priors.rulings.CasesOnRecord;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;

/** A clerk who corrects what was just read. */
@ApplicationScoped
public class CorrectionSteps {

  @Inject CorrectCase correct;
  @Inject CasesOnRecord cases;

  CaseFile file(Reported of) {
    return cases.read(of.caseId()).file();
  }

  int version(Reported of) {
    return file(of).version();
  }

  List<Difference> correct(Reported of, Correction correction) {
    return correct.correct(MatchingSteps.clerk(), of.caseId(), version(of), correction);
  }
}
