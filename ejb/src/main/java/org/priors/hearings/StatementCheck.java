package org.priors.hearings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.priors.problems.Collector;
import org.priors.problems.Guard;
import org.priors.problems.Refused;

/**
 * What a person found of each item of an officer's statement.
 *
 * @param answers by the key of the item, each item of the action's basis once
 */
public record StatementCheck(Basis basis, Map<String, ItemAnswer> answers) {

  /**
   * @throws Refused where an item has no answer, or an answer is of no item
   */
  public StatementCheck {
    Collector problems = new Collector();
    Map<String, ItemAnswer> known = new LinkedHashMap<>();
    for (StatementItem item : StatementItem.of(basis)) {
      ItemAnswer answer = answers.get(item.key());
      if (answer == null) {
        problems.add("missing", place(item.key()), "\"" + item.title() + "\" has no answer.");
      }
      known.put(item.key(), answer);
    }
    answers.keySet().stream()
        .filter(key -> !known.containsKey(key))
        .forEach(
            key ->
                problems.add(
                    "unknown-item", place(key), "A statement of this kind has no such item."));
    problems.refuseIfAny();
    answers = Map.copyOf(known);
  }

  private static String place(String key) {
    return "/items/" + key;
  }

  /** What the statement lacks, in the order of the form. */
  public List<StatementItem> missing() {
    return StatementItem.of(basis).stream()
        .filter(item -> !answers.get(item.key()).isEnough())
        .toList();
  }

  /** Refuses to validate a statement that lacks something. */
  void refuseUnlessWhole() {
    Guard.check(
        missing().isEmpty(),
        "not-whole",
        "/items",
        "The statement lacks: " + titles() + ". Return it to the agency, or reject it.");
  }

  /** Refuses to send back a statement that lacks nothing. */
  void refuseIfWhole() {
    Guard.check(
        !missing().isEmpty(),
        "nothing-missing",
        "/items",
        "Say what is missing or not legible, so that the agency knows what to correct.");
  }

  private String titles() {
    return missing().stream().map(StatementItem::title).collect(Collectors.joining("; "));
  }
}
