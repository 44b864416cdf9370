package org.priors.planning;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.priors.yaml.YamlEntry;

/** How plans are made, by rules of the house; each says why in its file. */
final class PlanningRules {

  static final String NOTICE_DAYS = "notice-days";
  static final String MARGIN_DAYS = "margin-days";
  static final String JOURNEY_MINUTES = "journey-minutes";
  static final String PLAN_SECONDS = "plan-seconds";
  static final String MOVE_SECONDS = "move-seconds";
  static final String STILL_SECONDS = "still-seconds";

  private static final String FILE = "planning/house-rules.yaml";
  private static final Set<String> OTHERS =
      Set.of(NOTICE_DAYS, MARGIN_DAYS, JOURNEY_MINUTES, PLAN_SECONDS, MOVE_SECONDS, STILL_SECONDS);

  private final Map<String, Integer> values = new HashMap<>();

  private PlanningRules() {}

  /** Those that are shipped. */
  static PlanningRules read() {
    try (InputStream content = PlanningRules.class.getClassLoader().getResourceAsStream(FILE)) {
      PlanningRules rules = new PlanningRules();
      Set<String> known = new LinkedHashSet<>(OTHERS);
      Arrays.stream(PlanWeight.values()).map(PlanWeight::key).forEach(known::add);
      YamlEntry root = YamlEntry.read(FILE, content);
      Map<String, YamlEntry> entries = root.map(known);
      known.forEach(key -> rules.values.put(key, value(root.required(entries, key))));
      return rules;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static int value(YamlEntry rule) {
    Map<String, YamlEntry> parts = rule.map("value", "reason");
    rule.required(parts, "reason").text();
    return rule.required(parts, "value").as(Integer::valueOf);
  }

  int value(String key) {
    return values.get(key);
  }

  int value(PlanWeight weight) {
    return value(weight.key());
  }

  /** How long a plan of this kind is looked for at most. */
  int seconds(PlanKind kind) {
    return value(kind == PlanKind.WAITING ? PLAN_SECONDS : MOVE_SECONDS);
  }

  ConstraintWeightOverrides<HardMediumSoftLongScore> weights() {
    Map<String, HardMediumSoftLongScore> weights = new HashMap<>();
    for (PlanWeight each : PlanWeight.values()) {
      weights.put(each.key(), HardMediumSoftLongScore.ofSoft(value(each)));
    }
    return ConstraintWeightOverrides.of(weights);
  }
}
