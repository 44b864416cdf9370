package org.priors.statistics;

import java.util.List;

/**
 * The measures of what the licensing agency does about an arrest, as the baseline DWI enforcement
 * system measures it (Table 2-6): of statements, notices, requests, hearings and decisions. A step
 * that was undone counts for none.
 */
final class LicenseMeasures {

  private static final int WIDE = 15;

  static final CaseCount RECEIVED =
      count(
          "statement_received",
          "Statements received",
          "m.did_receive",
          "Arrests of which the licensing agency has received the officer's sworn statement.");

  private static final CaseCount VALID =
      count(
          "statement_valid",
          "Statements valid at once",
          "m.did_validate and not m.did_return",
          "Arrests whose statement was validated and never sent back to the agency.");

  static final CaseCount SERVED =
      count(
          "notice_served",
          "Notices served",
          "m.did_serve",
          "Arrests after which the notice of suspension was served on the driver.");

  static final CaseCount REQUESTED =
      count(
          "hearing_requested",
          "Hearings requested",
          "m.did_serve and m.did_request",
          "Arrests after which a hearing was asked for, in time or late, once the notice was served.");

  private static final CaseCount SET =
      count(
          "hearing_set",
          "Hearings set",
          "m.did_set",
          "Arrests after which a hearing was set at least once.");

  private static final CaseCount SET_BY_LAW =
      count(
          "set_by_law",
          "Hearings with a printed last day",
          "m.has_printed_day",
          "Arrests whose hearing was set, and the law book prints by when it has to be held.");

  private static final CaseCount IN_TIME =
      count(
          "held_in_time",
          "Held by the printed last day",
          "m.has_printed_day and m.was_held_in_time",
          "Those of them whose hearing was held on or before that day.");

  static final CaseCount SET_BY_OFFICE =
      count(
          "set_by_office",
          "Hearings with the office's last day",
          "m.has_office_day",
          "Arrests whose hearing was set, no source prints by when it has to be held, and the"
              + " office has set the day.");

  private static final CaseCount HELD =
      count(
          "hearing_held", "Hearings held", "m.did_hold", "Arrests after which a hearing was held.");

  static final CaseCount POSTPONED_DRIVER = postponed("driver", "the driver", "DRIVER");
  static final CaseCount POSTPONED_STATE = postponed("state", "the State's witness", "STATE");
  static final CaseCount POSTPONED_AGENCY = postponed("agency", "the licensing agency", "AGENCY");

  private static final CaseCount DECIDED =
      count(
          "decided",
          "Decided on the merits",
          "m.did_hold and m.was_decided",
          "Arrests of which a decision was signed after a hearing that was held.");

  private static final CaseCount SUSTAINED =
      count(
          "sustained",
          "Sustained",
          "m.did_hold and m.was_sustained",
          "Those of them that were sustained as they were.");

  private static final CaseCount MODIFIED =
      count(
          "modified",
          "Modified with a permit",
          "m.did_hold and m.was_modified",
          "Arrests after whose hearing the license was modified: a permit or an interlock in place"
              + " of the suspension.");

  private static final CaseCount OVERTURNED =
      count(
          "set_aside",
          "Set aside",
          "m.did_serve and m.was_set_aside",
          "Arrests whose action was set aside by the licensing agency's decision. Why stands in the"
              + " decision.");

  private static final CaseCount DRIVER_ABSENT =
      count(
          "driver_absent",
          "Driver absent",
          "m.did_set and m.was_driver_absent",
          "Arrests after which the driver did not appear at a hearing, excused or not.");

  private static final CaseCount OFFICER_ABSENT =
      count(
          "officer_absent",
          "Officer absent",
          "m.did_set and m.was_state_absent",
          "Arrests after which the State's witness did not appear at a hearing, excused or not.");

  private static final CaseRate VALID_RATE =
      rate("paperwork", "Valid paperwork", VALID, RECEIVED, "none received");
  private static final CaseRate REQUEST_RATE =
      rate("request_rate", "Hearings asked for", REQUESTED, SERVED, "no notice served");
  private static final CaseRate IN_TIME_RATE =
      rate("in_time_rate", "Held in time", IN_TIME, SET_BY_LAW, "no day printed");
  private static final CaseRate DRIVER_ABSENCE =
      rate("driver_absence", "Driver absent, of those set", DRIVER_ABSENT, SET, "none set");
  private static final CaseRate OFFICER_ABSENCE =
      rate("officer_absence", "Officer absent, of those set", OFFICER_ABSENT, SET, "none set");
  private static final CaseRate SUSTAINED_RATE =
      rate("sustained_rate", "Sustained on the merits", SUSTAINED, DECIDED, "none decided");
  private static final CaseRate MODIFIED_RATE =
      rate("modified_rate", "Modified, of those held", MODIFIED, HELD, "none held");
  private static final CaseRate OVERTURNED_RATE =
      rate("overturned", "Overturned overall", OVERTURNED, SERVED, "no notice served");

  /** All counts, in the order of their columns. */
  static final List<CaseCount> COUNTS =
      List.of(
          RECEIVED,
          VALID,
          SERVED,
          REQUESTED,
          SET,
          SET_BY_LAW,
          IN_TIME,
          SET_BY_OFFICE,
          HELD,
          POSTPONED_DRIVER,
          POSTPONED_STATE,
          POSTPONED_AGENCY,
          DRIVER_ABSENT,
          OFFICER_ABSENT,
          DECIDED,
          SUSTAINED,
          MODIFIED,
          OVERTURNED);

  /** All rates, likewise. */
  static final List<CaseRate> RATES =
      List.of(
          VALID_RATE,
          REQUEST_RATE,
          IN_TIME_RATE,
          DRIVER_ABSENCE,
          OFFICER_ABSENCE,
          SUSTAINED_RATE,
          MODIFIED_RATE,
          OVERTURNED_RATE);

  /** The tables of the page. */
  static final List<MeasureGroup> GROUPS =
      List.of(
          new MeasureGroup(
              "Statements and requests",
              List.of(VALID_RATE, REQUEST_RATE),
              List.of(RECEIVED, SERVED, REQUESTED)),
          new MeasureGroup(
              "Hearings",
              List.of(IN_TIME_RATE, DRIVER_ABSENCE, OFFICER_ABSENCE),
              List.of(SET_BY_OFFICE, POSTPONED_DRIVER, POSTPONED_STATE, POSTPONED_AGENCY)),
          new MeasureGroup(
              "Decisions on the license",
              List.of(SUSTAINED_RATE, MODIFIED_RATE, OVERTURNED_RATE),
              List.of()));

  static final CaseDays TO_DECISION =
      new CaseDays(
          "to_decision",
          new Heading("Days from arrest to decision", WIDE),
          "Days from the arrest to the decision that stands, by the calendar of the agency that made"
              + " the arrest. The middle one of all, or the mean of both in the middle: half took no"
              + " longer.",
          "m.decided_on - (m.arrested_at at time zone m.zone)::date");

  private LicenseMeasures() {}

  private static CaseCount count(String key, String title, String condition, String meaning) {
    return CaseCount.of(
        key,
        new Heading(title, WIDE),
        meaning + " An arrest counts once.",
        new CaseAnswer("coalesce(" + condition + ", false)", new Heading(title, WIDE), null),
        null);
  }

  private static CaseCount postponed(String key, String who, String side) {
    return count(
        "postponed_by_" + key,
        "Postponed by " + who,
        "'" + side + "' = any(m.postponed_by)",
        "Arrests whose hearing was postponed at least once because "
            + who
            + " asked for it, or could not be there.");
  }

  private static CaseRate rate(
      String key, String title, CaseCount of, CaseCount among, String none) {
    return new CaseRate(
        key,
        new Heading(title, WIDE),
        "A share of arrests of the month, as far as the record goes by now. Numerator: "
            + of.meaning()
            + " Denominator: "
            + among.meaning(),
        new RatePart(of, new Heading(title + ": numerator", WIDE), of.meaning()),
        new RatePart(among, new Heading(title + ": denominator", WIDE), among.meaning()),
        null,
        none,
        new Heading(title + ": about", WIDE));
  }
}
