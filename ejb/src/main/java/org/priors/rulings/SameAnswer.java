package org.priors.rulings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * Whether an answer that a decision keeps is said again. What answers did not tell yet when it was
 * kept is not asked for, and a sentence that is worded otherwise now is the same.
 */
final class SameAnswer {

  /** What later answers tell besides. */
  private static final Set<String> LATER =
      Set.of(
          "actionNumber",
          "charged",
          "minorPassenger",
          "also",
          "either",
          "mayBe",
          "condition",
          "perhaps");

  private static final Map<String, String> WORDED_OTHERWISE =
      Map.of("For certain this is a", "By what is on file this is a");

  private SameAnswer() {}

  static boolean is(JsonNode kept, JsonNode again) {
    if (kept instanceof ObjectNode then && again instanceof ObjectNode now) {
      return isEach(then, now) && isNothingMore(then, now);
    }
    if (kept instanceof ArrayNode then && again instanceof ArrayNode now) {
      boolean same = then.size() == now.size();
      for (int i = 0; same && i < then.size(); i++) {
        same = is(then.get(i), now.get(i));
      }
      return same;
    }
    return kept.equals(again) || worded(kept).equals(worded(again));
  }

  private static boolean isEach(ObjectNode then, ObjectNode now) {
    for (Iterator<String> names = then.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!now.has(name) || !is(then.get(name), now.get(name))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNothingMore(ObjectNode then, ObjectNode now) {
    for (Iterator<String> names = now.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!then.has(name) && !LATER.contains(name)) {
        return false;
      }
    }
    return true;
  }

  private static String worded(JsonNode text) {
    String worded = text.asText();
    for (Map.Entry<String, String> each : WORDED_OTHERWISE.entrySet()) {
      worded = worded.replace(each.getKey(), each.getValue());
    }
    return worded;
  }
}
