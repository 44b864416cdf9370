package org.priors.planning;

/** What became of a line of a plan. */
public enum LineState {
  OPEN,
  ACCEPTED,
  TURNED_DOWN
}
