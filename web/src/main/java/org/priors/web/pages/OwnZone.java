package org.priors.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import org.priors.agencies.Agencies;
import org.priors.web.security.CurrentCaller;

/** Where the person who looks is at work, for times that belong to no other office. */
@Named("here")
@RequestScoped
public class OwnZone {

  private static final ZoneId UTC = ZoneId.of("UTC");

  @Inject Agencies agencies;
  @Inject CurrentCaller caller;

  private ZoneId zone;

  /** The zone of the person's own office; for who works at none, that of most agencies on file. */
  public ZoneId getZone() {
    if (zone == null) {
      Long office = caller.isSignedIn() ? caller.get().officeId() : null;
      zone = office == null ? agencies.usualZone().orElse(UTC) : agencies.office(office).zone();
    }
    return zone;
  }
}
