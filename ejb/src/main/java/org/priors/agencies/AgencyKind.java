package org.priors.agencies;

/** What an agency is. */
public enum AgencyKind {
  POLICE,
  SHERIFF,
  HIGHWAY_PATROL,
  PROSECUTOR,
  DMV,
  LABORATORY,
  PROBATION
}
