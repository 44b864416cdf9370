package org.priors.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.priors.matching.DriverMatches;
import org.priors.security.Permission;
import org.priors.web.matching.MaybeSame;
import org.priors.web.security.CurrentCaller;

/**
 * How many other records may be the driver of a case, so that no number of priors is the last word.
 */
@RequestScoped
public class MaybeMore {

  @Inject MaybeSame same;
  @Inject CurrentCaller caller;

  /**
   * As far as the caller sees them; null for who may not read drivers.
   *
   * @param driver null where it is not known
   */
  public Integer records(Long driver) {
    if (!caller.get().may(Permission.READ_DRIVERS)) {
      return null;
    }
    return driver == null ? Integer.valueOf(0) : others(same.of(driver), driver);
  }

  static Integer others(List<DriverMatches.Waiting> pairs, long driver) {
    return Math.toIntExact(
        pairs.stream()
            .map(pair -> pair.driverA() == driver ? pair.recordB() : pair.recordA())
            .distinct()
            .count());
  }

  /** What is added to a number by the record; empty where no record waits. */
  static String unless(Integer records) {
    if (records == null || records == 0) {
      return "";
    }
    return records == 1
        ? ", unless another record that may be this person is"
        : ", unless one of " + records + " other records that may be this person is";
  }
}
