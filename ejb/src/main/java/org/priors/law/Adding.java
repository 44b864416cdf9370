package org.priors.law;

/** How a rule adds to the row that holds, in place of being one of the rows to choose from. */
public enum Adding {
  /** Its figures go into the row. */
  TO_THE_ROW("yes"),
  /** It applies too, and is a row of its own. */
  BESIDE("beside"),
  /** Whether it applies too the source leaves open: a row of its own that may hold instead. */
  PERHAPS("perhaps");

  /** The answer that such a row gives to why it is there. */
  static final String NOT_SAID = "The source does not say whether this holds here.";

  private final String written;

  Adding(String written) {
    this.written = written;
  }

  /** As a file says it; null for a rule that adds to nothing. */
  static Adding parse(String text) {
    for (Adding each : values()) {
      if (each.written.equals(text)) {
        return each;
      }
    }
    if (text.equals("no")) {
      return null;
    }
    throw new IllegalArgumentException("here may stand one of [beside, no, perhaps, yes]");
  }
}
