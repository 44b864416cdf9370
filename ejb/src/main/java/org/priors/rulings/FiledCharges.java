package org.priors.rulings;

import java.util.List;
import org.priors.cases.ChargeSays;
import org.priors.cases.ChargeWords;
import org.priors.imports.ImportProfiles;

/**
 * What is read from the charges of a case; many cases of an agency have the same.
 *
 * @param ori of the agency
 * @param amendedTo as which offense the case was amended; null where it was not
 */
record FiledCharges(String ori, String state, List<ChargeWords.Text> charges, Integer amendedTo) {

  /** What they say of the driver, by the words of the agency's profile. */
  ChargeSays read(ImportProfiles profiles) {
    return profiles.chargeWords(ori).read(state, charges, amendedTo);
  }
}
