package org.priors.law;

/** What a failed test brings, or would have brought. */
final class FailedTest {

  private FailedTest() {}

  static Line line(RuleFinder finder, Numbers numbers, Situation now) {
    if (now.bac() == Bounds.OPEN) {
      return finder
          .find(Topic.FAILURE_SUSPENSION, numbers, now.withBac(now.limit()))
          .because("Had a test been failed.");
    }
    Line line = finder.find(Topic.FAILURE_SUSPENSION, numbers, now);
    Line limit = finder.find(Topic.PER_SE_LIMIT, now);
    boolean below = limit.isKnown() && now.bac() < limit.rule().figure().number();
    if (line.rule() == null) {
      return below ? notFailed(limit.rule(), now).with(line.also(), line.either()) : line;
    }
    if (now.limit() == Bounds.OPEN) {
      return line.because("If the result counts as failed: the law book has no per se limit here.");
    }
    return below && line.rule().when().bac() == null
        ? line.because("If the result counts as failed: the source prints no level for this row.")
        : line;
  }

  private static Line notFailed(Rule limit, Situation now) {
    return Line.answering(
        Topic.FAILURE_SUSPENSION,
        Action.NONE,
        null,
        limit,
        "The result of "
            + Phrases.bac(now.bac())
            + " is below the per se limit of that day, "
            + Phrases.bac(limit.figure().number())
            + ": no license action for failing.");
  }
}
