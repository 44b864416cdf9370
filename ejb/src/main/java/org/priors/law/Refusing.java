package org.priors.law;

import java.util.List;

/** What refusing the test brings, and whether the test can be taken all the same. */
final class Refusing {

  private static final String NO = "no";

  private Refusing() {}

  /** The license action; a State whose law has none says so where it says who acts. */
  static Line suspension(RuleFinder finder, Numbers numbers, Situation now) {
    Line line = finder.find(Topic.REFUSAL_SUSPENSION, numbers, now);
    Line process = line.isKnown() ? null : finder.find(Topic.REFUSAL_PROCESS, now);
    if (process == null || !process.isKnown() || !NO.equals(process.rule().value())) {
      return line;
    }
    return Line.answering(
            Topic.REFUSAL_SUSPENSION, Action.NONE, null, process.rule(), process.rule().text())
        .with(line.also(), line.either());
  }

  /**
   * Whether a test can be compelled here; what the source ties to a crash needs one. Where a sample
   * was taken all the same, that comes first.
   *
   * @param offense of which the crash, and how a sample came, may not be known
   */
  static Line forcedTest(RuleFinder finder, Numbers numbers, Situation now, Offense offense) {
    SampleBy sample = offense.sample();
    Line law = forcedTest(finder, numbers, now, offense.crash() == null);
    if (sample == null) {
      return law;
    }
    return NO.equals(law.value())
        ? Line.answering(
            Topic.FORCED_TEST,
            null,
            "taken " + sample.title(),
            law.rule(),
            NO.equals(law.rule().value())
                ? "By the source no test is taken by force."
                : "The source ties force to a crash with death or injury; none is reported.")
        : law.because("Here a sample was taken " + sample.title() + ".");
  }

  private static Line forcedTest(
      RuleFinder finder, Numbers numbers, Situation now, boolean crashIsOpen) {
    Line line = finder.find(Topic.FORCED_TEST, numbers, now);
    if (line.isKnown() || line.rule() != null) {
      return line;
    }
    Line afterCrash = finder.find(Topic.FORCED_TEST, numbers, now.with(CrashHarm.DEATH));
    if (!afterCrash.isKnown()) {
      return line;
    }
    return crashIsOpen
        ? Line.answering(
                Topic.FORCED_TEST,
                null,
                NO,
                afterCrash.rule(),
                "Not without such a crash; whether there was one is not on file.")
            .with(List.of(), List.of(afterCrash.because("If there was a crash with death.")))
        : Line.answering(
            Topic.FORCED_TEST, null, NO, afterCrash.rule(), "Not here: no such crash is reported.");
  }
}
