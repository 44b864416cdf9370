package org.priors.planning;

/** Which lines of a plan are asked for. */
public enum LinesAsked {
  PLACED("Placed", "l.slot_id is not null and l.state = 'OPEN'"),
  NOT_PLACED("Not placed", "l.slot_id is null and l.state = 'OPEN'"),
  ACCEPTED("Accepted", "l.state = 'ACCEPTED'"),
  TURNED_DOWN("Not accepted", "l.state = 'TURNED_DOWN'");

  private final String title;
  private final String condition;

  LinesAsked(String title, String condition) {
    this.title = title;
    this.condition = condition;
  }

  /** As a page says it. */
  public String title() {
    return title;
  }

  String condition() {
    return condition;
  }
}
