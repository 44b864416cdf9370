package org.priors.web.testing;

import java.util.Optional;
import org.priors.agencies.Agencies;
import org.priors.agencies.Agency;
import org.priors.agencies.AgencyKind;
import org.priors.agencies.Court;
import org.priors.problems.Refused;

/** A register in which no agency and no court is found by what anybody sends. */
public class NoAgencies extends Agencies {

  @Override
  public Agency get(long id) {
    return new Agency("LA0170100", "Tupelo PD", AgencyKind.POLICE, "LA", "America/Chicago");
  }

  @Override
  public Agency required(String ori, String place) {
    throw new Refused("unknown-agency", place, "There is none.");
  }

  @Override
  public Court requiredCourt(String said, String state, String place) {
    throw new Refused("unknown-court", place, "There is none.");
  }

  @Override
  public Optional<Court> court(long id) {
    return Optional.empty();
  }
}
