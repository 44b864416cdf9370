package org.priors.web.history;

import java.util.Locale;
import java.util.stream.Collectors;
import org.priors.cases.AlcoholConcentration;
import org.priors.cases.TestKind;
import org.priors.history.Event;
import org.priors.history.EventDetail;
import org.priors.history.EventKind;
import org.priors.law.ActionFor;

/** An event of a driver's history in the words and with the shape that the pages give it. */
final class EventWords {

  private EventWords() {}

  /** What happened, in a few words: {@code refused breath and blood}. */
  static String title(Event event) {
    return switch (event.kind()) {
      case ARREST -> "arrested";
      case REFUSAL -> event.caseId() == null ? "refused a test" : "refused " + kinds(event.told());
      case TEST -> test(event.told());
      case TEST_FAILURE -> "failed test";
      case ADMINISTRATIVE_ACTION -> action(event.actionFor());
      case CONVICTION -> "convicted";
      case DIVERSION -> "diversion";
      case REDUCED_PLEA -> "reduced plea";
      case DISMISSAL -> "dismissed";
    };
  }

  /** What it is, as a list of priors names it: {@code suspension for refusing}. */
  static String named(Event event) {
    if (event.told().testOutcome() != null) {
      return test(event.told());
    }
    return event.isActionForRefusal()
        ? "suspension for refusing"
        : event.kind().title().toLowerCase(Locale.ROOT);
  }

  private static String action(ActionFor reason) {
    return reason == null
        ? "administrative action"
        : switch (reason) {
          case REFUSAL -> "suspended for refusing the test";
          case FAILURE -> "suspended for the failed test";
        };
  }

  /** The id of the symbol that stands for the kind of event. */
  static String symbol(EventKind kind) {
    return switch (kind) {
      case ARREST -> "k-arrest";
      case REFUSAL -> "k-refusal";
      case TEST, TEST_FAILURE -> "k-test";
      case ADMINISTRATIVE_ACTION -> "k-admin";
      case CONVICTION -> "k-conv";
      case DIVERSION -> "k-div";
      case REDUCED_PLEA -> "k-plea";
      case DISMISSAL -> "k-dismissed";
    };
  }

  static String status(String status) {
    return switch (status) {
      case "OPEN" -> "Open";
      case "DISPOSED" -> "Disposed";
      case "PENDING" -> "Pending";
      case "DISMISSED" -> "Dismissed";
      case "VACATED" -> "Vacated";
      case "SET_ASIDE" -> "Set aside";
      case "AMENDED" -> "Amended";
      case "ENTERED_IN_ERROR" -> "Entered in error";
      case "REPLACED" -> "Decided otherwise since";
      default -> "On record";
    };
  }

  /** {@code blood and breath}. */
  private static String kinds(EventDetail refused) {
    return refused.testKinds().stream()
        .map(TestKind::valueOf)
        .map(kind -> kind == TestKind.NOT_STATED ? "a test" : kind.title().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" and "));
  }

  /** {@code breath test .141 g/210 L}. */
  private static String test(EventDetail taken) {
    TestKind kind = TestKind.valueOf(taken.testKinds().get(0));
    String named =
        kind == TestKind.NOT_STATED ? "test" : kind.title().toLowerCase(Locale.ROOT) + " test";
    if (taken.testOutcome() != null) {
      return named + ": " + taken.testOutcome().title();
    }
    String unit =
        taken.unit() == null ? "" : " " + AlcoholConcentration.Unit.valueOf(taken.unit()).symbol();
    String sample = taken.sampleBy() == null ? "" : ", taken " + taken.sampleBy().title();
    return named + " " + taken.result().toPlainString().replaceFirst("^0", "") + unit + sample;
  }
}
