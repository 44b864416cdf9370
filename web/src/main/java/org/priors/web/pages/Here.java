package org.priors.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import org.priors.agencies.Agencies;
import org.priors.web.security.CurrentCaller;

/** Where the person who looks is at work, for times that belong to no other agency. */
@Named
@RequestScoped
public class Here {

  private static final ZoneId UTC = ZoneId.of("UTC");

  @Inject Agencies agencies;
  @Inject CurrentCaller caller;

  private ZoneId zone;

  /** The zone of the person's own agency; UTC for who has none. */
  public ZoneId getZone() {
    if (zone == null) {
      Long agency = caller.isSignedIn() ? caller.get().agencyId() : null;
      zone = agency == null ? UTC : agencies.get(agency).zone();
    }
    return zone;
  }
}
