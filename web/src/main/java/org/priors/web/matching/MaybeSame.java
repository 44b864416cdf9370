package org.priors.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.priors.matching.DriverMatches;
import org.priors.security.Permission;
import org.priors.web.security.CurrentCaller;

/** On a driver's page and on each case file: records that may be the same person, and wait. */
@Named
@RequestScoped
public class MaybeSame {

  @Inject DriverMatches matches;
  @Inject CurrentCaller caller;

  private final Map<Long, List<DriverMatches.Waiting>> read = new HashMap<>();

  /** Pairs of this driver's records and others; none for who may not read drivers. */
  public List<DriverMatches.Waiting> of(long driver) {
    return read.computeIfAbsent(
        driver,
        id ->
            caller.get().may(Permission.READ_DRIVERS)
                ? matches.waiting(caller.get(), id)
                : List.of());
  }

  public boolean mayCompare() {
    return caller.get().may(Permission.DECIDE_MATCHES);
  }
}
