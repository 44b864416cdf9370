package org.priors.rulings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
          "perhaps",
          "outdated",
          "byLawOf");

  /** Lists of what may be so, to which later answers add. */
  private static final Set<String> LONGER = Set.of("either", "perhaps");

  /** What they tell no more where it was said of another value than the one that is answered. */
  private static final Set<String> NO_LONGER =
      Set.of("text", "condition", "hardUnless", "permit", "permitAfter", "relation");

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
    return kept.equals(again)
        || kept.isTextual() && again.isTextual() && worded(kept).equals(worded(again));
  }

  private static boolean isEach(ObjectNode then, ObjectNode now) {
    for (Iterator<String> names = then.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      boolean isSaid = now.has(name) || !NO_LONGER.contains(name);
      if (isSaid && !(now.has(name) && is(then.get(name), inPlaceOf(name, then, now)))) {
        return false;
      }
    }
    return true;
  }

  /** What was kept as charges alone is told as those that apply and those that may. */
  private static JsonNode inPlaceOf(String name, ObjectNode then, ObjectNode now) {
    if (LONGER.contains(name) && then.get(name).isArray()) {
      ArrayNode again = now.arrayNode();
      then.get(name).forEach(kept -> again.add(found(kept, now.get(name), now)));
      return again;
    }
    if (!"charges".equals(name) || then.has("perhaps") || !now.has("perhaps")) {
      return now.get(name);
    }
    List<JsonNode> told = new ArrayList<>();
    then.get(name).forEach(kept -> told.add(found(kept, now)));
    boolean isEach = true;
    for (JsonNode applies : now.get(name)) {
      isEach &= told.contains(applies);
    }
    return isEach ? now.arrayNode().addAll(told) : now.get(name);
  }

  private static JsonNode found(JsonNode kept, ObjectNode now) {
    JsonNode charge = found(kept, now.get("charges"), now);
    return charge.isNull() ? found(kept, now.get("perhaps"), now) : charge;
  }

  private static JsonNode found(JsonNode kept, JsonNode list, ObjectNode now) {
    for (JsonNode each : list) {
      if (is(kept, each)) {
        return each;
      }
    }
    return now.nullNode();
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
