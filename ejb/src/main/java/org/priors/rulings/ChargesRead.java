package org.priors.rulings;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.priors.cases.ChargeSays;
import org.priors.cases.ChargeWords;
import org.priors.imports.ImportProfiles;

/** What the charges of cases say; many have the same words, which are read once. */
final class ChargesRead {

  private final Map<Long, List<ChargeWords.Text>> filed;
  private final ImportProfiles profiles;
  private final Map<FiledCharges, ChargeSays> read = new HashMap<>();

  private ChargesRead(Map<Long, List<ChargeWords.Text>> filed, ImportProfiles profiles) {
    this.filed = filed;
    this.profiles = profiles;
  }

  /** Of the cases of these drivers. */
  static ChargesRead of(Handle handle, Collection<Long> drivers, ImportProfiles profiles) {
    return new ChargesRead(FiledCharges.of(handle, drivers), profiles);
  }

  ChargeSays of(CaseInBrief each) {
    return read.computeIfAbsent(
        new FiledCharges(
            each.ori(), each.state(), filed.getOrDefault(each.id(), List.of()), each.amendedTo()),
        charges -> charges.read(profiles));
  }
}
