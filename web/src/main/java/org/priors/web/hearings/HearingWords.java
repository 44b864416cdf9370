package org.priors.web.hearings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.priors.calendar.Manner;
import org.priors.hearings.Fee;
import org.priors.hearings.HearingRequest;

/** Days, fees and places of hearings as pages write them. */
@Named
@ApplicationScoped
public class HearingWords {

  private static final int SOON_DAYS = 7;

  @Inject Clock clock;

  /** {@code In 3 days}, {@code Today}, {@code Overdue by 1 day}; empty for no day. */
  public String left(LocalDate day, ZoneId zone) {
    if (day == null) {
      return "";
    }
    long days = days(day, zone);
    if (days == 0) {
      return "Today";
    }
    String counted = Math.abs(days) + (Math.abs(days) == 1 ? " day" : " days");
    return days < 0 ? "Overdue by " + counted : "In " + counted;
  }

  /** The same in a zone that a query told. */
  public String leftIn(LocalDate day, String zone) {
    return left(day, ZoneId.of(zone));
  }

  /** How urgent that is, as a tag shows it. */
  public String urgency(LocalDate day, ZoneId zone) {
    if (day == null) {
      return "mute";
    }
    long days = days(day, zone);
    if (days <= 0) {
      return "danger";
    }
    return days <= SOON_DAYS ? "warn" : "info";
  }

  /** The same in a zone that a query told. */
  public String urgencyIn(LocalDate day, String zone) {
    return urgency(day, ZoneId.of(zone));
  }

  private long days(LocalDate day, ZoneId zone) {
    return ChronoUnit.DAYS.between(LocalDate.now(clock.withZone(zone)), day);
  }

  /** Whether a request came in time, as far as anybody can say. */
  public String inTime(HearingRequest request) {
    if (request.isInTime()) {
      return "In time";
    }
    return request.isLate() ? "Late" : "Nobody can say whether in time";
  }

  /** The same as a tag shows it. */
  public String inTimeKind(HearingRequest request) {
    if (request.isInTime()) {
      return "ok";
    }
    return request.isLate() ? "danger" : "mute";
  }

  /** {@code $15.00 asked, nothing came}. */
  public String fee(Fee fee) {
    String came = fee.paid() == null ? "nothing came" : dollars(fee.paid()) + " came";
    return fee.asked() == null ? came : dollars(fee.asked()) + " asked, " + came;
  }

  /** {@code $15.00}. */
  static String dollars(int cents) {
    return "$" + BigDecimal.valueOf(cents, 2).toPlainString();
  }

  /** {@code Room 2}, or how people come together where nobody comes to a room. */
  public String where(Manner manner, String room) {
    return room == null ? manner.title() : room;
  }
}
