package org.priors.rulings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;
import org.priors.cases.ChargeSays;
import org.priors.cases.ChargeWords;
import org.priors.imports.ImportProfiles;

/**
 * What is read from the charges of a case; many cases of an agency have the same.
 *
 * @param ori of the agency
 * @param amendedTo as which offense the case was amended; null where it was not
 */
public record FiledCharges(
    String ori, String state, List<ChargeWords.Text> charges, Integer amendedTo) {

  /** What they say of the driver, by the words of the agency's profile. */
  ChargeSays read(ImportProfiles profiles) {
    return profiles.chargeWords(ori).read(state, charges, amendedTo);
  }

  /** A charge of a case as it was filed, as far as its words are read. */
  public record Charged(long caseId, @Nested ChargeWords.Text filed) {}

  /** The charges of each case of these drivers, in their order; whatever has none is left out. */
  static Map<Long, List<ChargeWords.Text>> of(Handle handle, Collection<Long> drivers) {
    return handle
        .createQuery(
            """
            select ch.case_id, ch.kind, ch.statute, ch.description, ch.degree
            from charge ch join case_file c on c.id = ch.case_id where c.driver_id = any(:drivers) order by ch.id
            """)
        .bindArray("drivers", Long.class, drivers.toArray())
        .mapTo(Charged.class)
        .stream()
        .collect(
            Collectors.groupingBy(
                Charged::caseId, Collectors.mapping(Charged::filed, Collectors.toList())));
  }
}
