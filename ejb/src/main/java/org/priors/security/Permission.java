package org.priors.security;

import static org.priors.security.Role.ADMINISTRATOR;
import static org.priors.security.Role.CLERK;
import static org.priors.security.Role.HEARING_OFFICER;
import static org.priors.security.Role.MANAGER;
import static org.priors.security.Role.OFFICER;
import static org.priors.security.Role.PROSECUTOR;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What may be done, and by which roles. Nothing is allowed that is not listed here. */
public enum Permission {
  /** Find drivers and open a driver's history. */
  READ_DRIVERS(OFFICER, PROSECUTOR, HEARING_OFFICER, CLERK),
  /** Take a list of drivers that a search finds away as a file. */
  EXPORT_DRIVERS(PROSECUTOR, CLERK),
  /** See how many drivers repeat; who they are is for those who find drivers. */
  COUNT_REPEAT_OFFENDERS(PROSECUTOR, CLERK, MANAGER),
  /** Open a case file. */
  READ_CASES(OFFICER, PROSECUTOR, HEARING_OFFICER, CLERK, MANAGER),
  /** Take in an arrest, and add to a case what comes later. */
  RECORD_CASES(OFFICER, PROSECUTOR, CLERK),
  /** Take a case as one's own to prosecute. */
  PROSECUTE(PROSECUTOR),
  /**
   * Send the sworn statement on an arrest to the licensing agency: officers for their own agency,
   * and the licensing agency's clerks what came on paper.
   */
  SEND_STATEMENTS(OFFICER, CLERK),
  /**
   * See when officers of the own agency have to appear at hearings, prepare for them, and ask for
   * another day.
   */
  APPEAR_AT_HEARINGS(OFFICER),
  /** Work on administrative actions, of a clerk those of the own licensing agency. */
  WORK_ON_ACTIONS(CLERK),
  /** See which steps of administrative actions were undone, of the own licensing agency. */
  READ_UNDONE_STEPS(CLERK, MANAGER),
  /**
   * Take in requests for hearings and set them, of the own licensing agency: its hearing officers,
   * and its clerks for them.
   */
  SCHEDULE_HEARINGS(HEARING_OFFICER, CLERK),
  /** Sit in administrative per se hearings. */
  HEAR(HEARING_OFFICER),
  /** Keep the calendar of the own office: days, absences, people and rooms. */
  PLAN_CALENDAR(HEARING_OFFICER, CLERK),
  /** Have the own hearings and absences in a calendar program. */
  SUBSCRIBE_TO_HEARINGS(OFFICER, HEARING_OFFICER),

  /** Record what a court decided, and what another State's driver record says. */
  RECORD_DISPOSITIONS(CLERK),
  /** See records that a court has sealed; those that it has expunged nobody sees. */
  SEE_SEALED(PROSECUTOR),
  /** Record that a court has sealed or expunged a case. */
  SEAL(CLERK),
  /** Decide whether two person records are one driver. */
  DECIDE_MATCHES(CLERK),
  /** Say whether two events of a driver's history are one. */
  DECIDE_EVENTS(PROSECUTOR, CLERK),
  /** Send an agency's export and follow it; of a clerk the own agency's. */
  IMPORT(CLERK, MANAGER, ADMINISTRATOR),
  /**
   * Take back an import that should not have been, and put it back; of a clerk the own agency's.
   */
  TAKE_IMPORT_BACK(CLERK, MANAGER, ADMINISTRATOR),
  /** Download the statistics. */
  READ_REPORTS(MANAGER),
  /** Read the law book, and ask what it answers. */
  READ_LAW(OFFICER, PROSECUTOR, HEARING_OFFICER, CLERK, MANAGER, ADMINISTRATOR),
  /** Say that a parameter of the own State's law has been compared with the law. */
  VERIFY_LAW(PROSECUTOR),
  /** Accounts, the search index, and the office's own law. */
  ADMINISTER(ADMINISTRATOR),
  /** What every signed-in person may do. */
  SIGNED_IN(Role.values());

  private final Set<Role> roles;

  Permission(Role... roles) {
    this.roles = Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(roles)));
  }

  public Set<Role> roles() {
    return roles;
  }

  public boolean allows(Role role) {
    return roles.contains(role);
  }
}
