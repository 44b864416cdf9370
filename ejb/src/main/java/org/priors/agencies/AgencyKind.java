package org.priors.agencies;

/** What an agency is. */
public enum AgencyKind {
  POLICE,
  SHERIFF,
  HIGHWAY_PATROL,
  PROSECUTOR,
  DMV,
  LABORATORY,
  PROBATION;

  /** Whether its officers arrest drivers. */
  public boolean makesArrests() {
    return this == POLICE || this == SHERIFF || this == HIGHWAY_PATROL;
  }
}
