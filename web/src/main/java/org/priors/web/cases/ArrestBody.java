package org.priors.web.cases;

import java.time.Instant;
import org.priors.cases.Arrest;

/**
 * The stop and arrest, by the names of the report.
 *
 * @param toldLater the papers that told of it after the report; null for none
 * @param officer null where neither name nor badge is given
 */
public record ArrestBody(
    Instant at,
    String place,
    String stopReason,
    String crash,
    Boolean commercial,
    Boolean commercialLicense,
    Instant drivingAt,
    Instant noticeAt,
    Boolean childPassenger,
    String toldLater,
    OfficerBody officer) {

  /** Who made the arrest. */
  public record OfficerBody(String name, String badge) {}

  static ArrestBody of(Arrest arrest) {
    boolean named = arrest.officerName() != null || arrest.officerBadge() != null;
    return new ArrestBody(
        arrest.at(),
        arrest.place(),
        arrest.stopReason(),
        arrest.crash().name(),
        arrest.commercial(),
        arrest.commercialLicense(),
        arrest.drivingAt(),
        arrest.noticeAt(),
        arrest.childPassenger(),
        arrest.toldLater(),
        named ? new OfficerBody(arrest.officerName(), arrest.officerBadge()) : null);
  }
}
