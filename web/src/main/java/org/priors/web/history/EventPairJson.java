package org.priors.web.history;

import org.priors.history.EventPair;
import org.priors.history.EventPairDecision.Verdict;
import org.priors.web.rest.JsonFields;

/** What a person says of two events as it is sent in JSON. */
final class EventPairJson {

  private EventPairJson() {}

  /** What is said of which two. */
  record Said(EventPair pair, Verdict verdict, String reason) {}

  /** Refuses with everything that is wrong in it. */
  static Said said(JsonFields json) {
    json.need("verdict", "The decision");
    json.need("reason", "The reason");
    String a = json.text("a");
    String b = json.text("b");
    Verdict verdict = json.choice("verdict", Verdict.class);
    String reason = json.text("reason");
    EventPair pair = json.make(() -> new EventPair(a, b));
    json.refuseIfAny();
    return new Said(pair, verdict, reason);
  }

  static String reason(JsonFields json) {
    json.need("reason", "The reason");
    String reason = json.text("reason");
    json.refuseIfAny();
    return reason;
  }
}
