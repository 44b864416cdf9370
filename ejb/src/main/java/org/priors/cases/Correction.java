package org.priors.cases;

import java.util.List;
import org.priors.people.PersonRecord;
import org.priors.problems.Guard;

/**
 * What the report of an arrest should have said. A part that is left out stays as it is; one that
 * is there is the whole part.
 *
 * @param person null where it stays
 * @param arrest null where it stays
 * @param advisement null where it stays
 * @param testsReported null where it stays
 * @param reason why it is corrected, in a person's words
 */
public record Correction(
    PersonRecord person,
    Arrest arrest,
    List<Of<Charge>> charges,
    Advisement advisement,
    List<Of<ChemicalTest>> tests,
    List<SobrietyTest> sobrietyTests,
    TestsReported testsReported,
    String reason) {

  private static final int LONGEST_REASON = 300;

  public Correction {
    charges = List.copyOf(charges);
    tests = List.copyOf(tests);
    sobrietyTests = List.copyOf(sobrietyTests);
    reason = Guard.required(reason, "/reason", "The reason for the correction", LONGEST_REASON);
  }

  /**
   * One of several on file, and what it should have said.
   *
   * @param row where it stands in what was sent, from 0
   */
  public record Of<T>(long id, T as, int row) {}
}
