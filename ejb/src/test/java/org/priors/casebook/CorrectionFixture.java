package org.priors.casebook;

import java.time.Instant;
import java.util.List;
import org.priors.cases.Arrest;
import org.priors.cases.Charge;
import org.priors.cases.ChargeKind;
import org.priors.cases.Correction;
import org.priors.cases.Difference;
import org.priors.slice.Persons;

/** Corrections that say only what a test is about. */
final class CorrectionFixture {

  static final String WHY = "Mistyped";

  private CorrectionFixture() {}

  static Correction person(Persons as) {
    return new Correction(as.record(), null, List.of(), null, List.of(), List.of(), null, WHY);
  }

  static Correction arrest(String at) {
    Arrest arrest = Arrest.madeAt(Instant.parse(at)).place("Mile 7").build();
    return new Correction(null, arrest, List.of(), null, List.of(), List.of(), null, WHY);
  }

  static Correction charge(long id, String statute, String degree) {
    Charge charge =
        new Charge(
            statute,
            "Driving while intoxicated",
            degree,
            1,
            ChargeKind.IMPAIRED_DRIVING,
            null,
            "Form");
    return new Correction(
        null,
        null,
        List.of(new Correction.Of<>(id, charge, 0)),
        null,
        List.of(),
        List.of(),
        null,
        WHY);
  }

  static List<String> words(List<Difference> differences) {
    return differences.stream().map(Difference::inWords).toList();
  }
}
