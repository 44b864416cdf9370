package org.priors.law;

/** Whether a provision for a high alcohol concentration applies. */
final class HighBac {

  private HighBac() {}

  /** Where the State has one that does not apply here, the answer says from which level it does. */
  static Line line(RuleFinder finder, Situation now) {
    Line line = finder.find(Topic.HIGH_BAC, now);
    if (line.isKnown() || line.rule() != null) {
      return line;
    }
    Line there = finder.find(Topic.HIGH_BAC, now.withBac(Bac.MOST));
    if (!there.isKnown() || there.rule().figure() == null) {
      return line;
    }
    String from = "It applies from " + Phrases.bac(there.rule().figure().number()) + " on";
    return Line.answering(
        Topic.HIGH_BAC,
        null,
        "no",
        there.rule(),
        now.bac() != Bounds.OPEN
            ? from + "; the result is " + Phrases.bac(now.bac()) + "."
            : now.refused()
                ? from + "; without a result it does not: who refuses avoids it."
                : from + "; there is no result.");
  }
}
