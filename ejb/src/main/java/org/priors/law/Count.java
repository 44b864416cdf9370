package org.priors.law;

/**
 * What a number counts. Each has events of its own, a look-back of its own, and days of its own
 * between which that runs.
 */
public enum Count {
  /** Convictions, and what the State treats as such. */
  CRIMINAL("Criminal number", "offense", Topic.COUNTED, Topic.LOOKBACK),
  /** License actions for failing or refusing a test, and what the State treats as such. */
  ADMINISTRATIVE(
      "Administrative number", "license action", Topic.ACTION_COUNTED, Topic.ACTION_LOOKBACK),
  /** Refusals, and suspensions for refusing. */
  REFUSAL("Refusal number", "refusal", Topic.REFUSAL_COUNTED, Topic.REFUSAL_LOOKBACK);

  private final String title;
  private final String noun;
  private final Topic counted;
  private final Topic lookback;

  Count(String title, String noun, Topic counted, Topic lookback) {
    this.title = title;
    this.noun = noun;
    this.counted = counted;
    this.lookback = lookback;
  }

  public String title() {
    return title;
  }

  /** What it is a number of: {@code offense}. */
  public String noun() {
    return noun;
  }

  /** What the law says of which events count. */
  Topic counted() {
    return counted;
  }

  /** What the law says of how far back they count. */
  Topic lookback() {
    return lookback;
  }

  /** Whether an event is asked about here at all; the law says whether it counts. */
  boolean asksAbout(EarlierEvent event) {
    return this != REFUSAL
        || event.kind() == EarlierEventKind.REFUSAL
        || event.actionFor() == ActionFor.REFUSAL;
  }
}
