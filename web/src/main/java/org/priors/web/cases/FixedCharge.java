package org.priors.web.cases;

import java.io.Serializable;
import java.util.HashMap;
import org.priors.cases.CaseFile;
import org.priors.cases.Charge;

/**
 * A charge that stays as it was filed, since a court has decided it.
 *
 * @param charge as it was filed
 * @param why in a sentence
 * @param wayBack where that decision is taken back, from the root
 */
public record FixedCharge(String charge, String why, String wayBack) implements Serializable {

  /** Those of a case, by their rows in its form. */
  static HashMap<Integer, FixedCharge> of(CaseFile file) {
    HashMap<Integer, FixedCharge> fixed = new HashMap<>();
    for (int row = 0; row < file.charges().size(); row++) {
      Charge charge = file.charges().get(row);
      if (charge.whyFixed() != null) {
        fixed.put(row, of(file, charge));
      }
    }
    return fixed;
  }

  private static FixedCharge of(CaseFile file, Charge charge) {
    return new FixedCharge(
        charge.statute()
            + ", "
            + charge.description()
            + (charge.degree() == null ? "" : ", " + charge.degree()),
        charge.whyFixed(),
        WayBack.inError(file.id().toString(), charge.decidedBy().id().toString()));
  }

  /** Whether the place of a form is one of its row. */
  static boolean isOf(int row, String place) {
    return place.startsWith("/charges/" + row + "/");
  }
}
