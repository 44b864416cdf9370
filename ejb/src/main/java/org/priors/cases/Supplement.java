package org.priors.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.priors.agencies.Agencies;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.platform.changes.Change;
import org.priors.platform.changes.Changes;
import org.priors.problems.Conflict;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/**
 * Adds to a case what comes after its report: a chemical test or its result, a charge, the
 * advisement, what the report did not say of the arrest. Each is added once: sent again, it is the
 * one on file.
 */
@Stateless
public class Supplement {

  @Inject CaseFiles cases;
  @Inject Changes changed;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clock clock;
  @Inject Agencies agencies;

  /**
   * What is on file now.
   *
   * @param isNew whether it was not on file before
   */
  public record Added(long id, boolean isNew) {}

  /**
   * Adds a test, with its result or without.
   *
   * @param seenVersion the version of the case that the caller had before them; null for a system
   *     that had none
   */
  @UseCase(Permission.RECORD_CASES)
  public Added test(Caller caller, long caseId, Integer seenVersion, ChemicalTest test) {
    CaseFile file = toAddTo(caller, caseId);
    ArrestTimes.of(file.arrest(), clock).require(test.times(), "");
    ChemicalTest known = known(file, test);
    if (known != null) {
      return sampled(caller, file, seenVersion, known, test);
    }
    begin(caller, file, seenVersion, "Chemical test added: " + test.source());
    file.testedToo(test);
    end(caller, file, "Added a chemical test: " + inWords(test), test.source());
    return new Added(test.id(), true);
  }

  /** Of a test on file it may become known how its sample came. */
  private Added sampled(
      Caller caller, CaseFile file, Integer seenVersion, ChemicalTest known, ChemicalTest sent) {
    if (sent.sampleBy() == null || sent.sampleBy() == known.sampleBy()) {
      return new Added(known.id(), false);
    }
    if (known.sampleBy() != null) {
      throw new Conflict(
          "This test is on file with a sample taken "
              + known.sampleBy().title()
              + ". It is kept as it was reported. Correct the case if it is wrong.");
    }
    begin(caller, file, seenVersion, "How a sample came: " + sent.source());
    known.sampled(sent.sampleBy());
    end(caller, file, "Added how a sample came: " + sent.sampleBy().title(), sent.source());
    return new Added(known.id(), true);
  }

  /** The test on file that this one is; null for none. */
  private static ChemicalTest known(CaseFile file, ChemicalTest sent) {
    List<ChemicalTest> alike =
        file.tests().stream()
            .filter(test -> Said.asAskedFor(test).equals(Said.asAskedFor(sent)))
            .toList();
    if (sent.result() == null) {
      return alike.stream().findFirst().orElse(null);
    }
    return alike.stream()
        .filter(test -> isSame(sent.result(), test.result()))
        .findFirst()
        .orElseGet(() -> noneWithoutResult(alike));
  }

  /** A test that waits for its result would wait for ever beside one that has it. */
  private static ChemicalTest noneWithoutResult(List<ChemicalTest> alike) {
    if (alike.stream().anyMatch(test -> test.result() == null)) {
      throw new Conflict(
          "This test is on file and has no result yet. Add the result to it; if this is another"
              + " test, say when it was taken.");
    }
    return null;
  }

  private static boolean isSame(AlcoholConcentration one, AlcoholConcentration other) {
    return other != null && one.toString().equals(other.toString());
  }

  private static String inWords(ChemicalTest test) {
    return (test.kind().title() + ", " + test.outcome().title()).toLowerCase(Locale.ROOT);
  }

  /**
   * Adds the result of a test on file.
   *
   * @param seenVersion as for a test
   * @param sourceDocument what it is read from
   */
  @UseCase(Permission.RECORD_CASES)
  public Added result(
      Caller caller,
      long caseId,
      Integer seenVersion,
      long testId,
      AlcoholConcentration result,
      String sourceDocument) {
    CaseFile file = toAddTo(caller, caseId);
    ChemicalTest test =
        file.tests().stream()
            .filter(each -> each.id() == testId)
            .findFirst()
            .orElseThrow(() -> new NotFound("test", testId));
    if (isSame(result, test.result())) {
      return new Added(testId, false);
    }
    if (test.result() != null) {
      throw new Conflict(
          "This test has a result already: "
              + test.result()
              + ". It is kept as it was reported. Correct the case if it is wrong.");
    }
    begin(caller, file, seenVersion, "Result of a chemical test: " + sourceDocument);
    test.measured(result, sourceDocument);
    end(caller, file, "Added the result of a chemical test: " + result, sourceDocument);
    return new Added(testId, true);
  }

  /**
   * Adds a charge. A case that was disposed of is open again until a court has decided it too.
   *
   * @param seenVersion as for a test
   */
  @UseCase(Permission.RECORD_CASES)
  public Added charge(Caller caller, long caseId, Integer seenVersion, Charge charge) {
    CaseFile file = toAddTo(caller, caseId);
    for (Charge known : file.charges()) {
      if (Said.inFull(known).equals(Said.inFull(charge))) {
        return new Added(known.id(), false);
      }
    }
    begin(caller, file, seenVersion, "Charge added: " + charge.source());
    file.add(charge);
    end(caller, file, "Added a charge: " + charge.statute(), charge.source());
    return new Added(charge.id(), true);
  }

  /**
   * Adds the advisement, of which a case has one.
   *
   * @param seenVersion as for a test
   */
  @UseCase(Permission.RECORD_CASES)
  public Added advisement(Caller caller, long caseId, Integer seenVersion, Advisement read) {
    CaseFile file = toAddTo(caller, caseId);
    ArrestTimes.of(file.arrest(), clock).require(read.readAt(), "/readAt");
    Advisement known = file.advisement();
    if (known != null && Said.inFull(known).equals(Said.inFull(read))) {
      return new Added(known.id(), false);
    }
    if (known != null) {
      throw new Conflict(
          "Case "
              + file.number()
              + " has an advisement already: "
              + known.form()
              + ", read by "
              + known.readBy()
              + ". It is kept as it was reported. Correct the case if it is wrong.");
    }
    begin(caller, file, seenVersion, "Advisement added: " + read.source());
    file.advised(read);
    end(caller, file, "Added the advisement: " + read.form(), read.source());
    return new Added(read.id(), true);
  }

  /**
   * Adds to the arrest what its report did not say.
   *
   * @param seenVersion as for a test
   */
  @UseCase(Permission.RECORD_CASES)
  public Added arrest(Caller caller, long caseId, Integer seenVersion, ToldLater told) {
    CaseFile file = toAddTo(caller, caseId);
    if (file.arrest().knows(told)) {
      return new Added(caseId, false);
    }
    begin(caller, file, seenVersion, "Told of the arrest later: " + told.source());
    file.arrest().learn(told);
    file.arrest().requirePossible(clock, agencies.get(file.agencyId()).zone(), "");
    end(caller, file, "Added to the arrest: " + told.inWords(), told.source());
    return new Added(caseId, true);
  }

  private CaseFile toAddTo(Caller caller, long caseId) {
    CaseFile file = cases.get(caseId);
    OwnAgency.require(caller, file);
    return file;
  }

  private void begin(Caller caller, CaseFile file, Integer seenVersion, String reason) {
    if (seenVersion != null) {
      CaseFiles.refuseUnlessSeen(file, seenVersion);
    }
    changes.begin(caller, reason);
  }

  /** The law looks at the case anew, for all that it asks may have changed. */
  private void end(Caller caller, CaseFile file, String done, String source) {
    cases.changed(file);
    cases.flush();
    if (file.driverId() != null) {
      changed.of(Change.RECORD, file.driverId());
    }
    audit.allowed(caller, done, "case", file.id(), source);
  }
}
