package org.priors.letters;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one letter is told of the record. */
final class Told {

  private final Map<Fact, Object> values = new EnumMap<>(Fact.class);

  /** Notes a fact, unless it is not on record. */
  Told tell(Fact fact, String value) {
    if (value != null && !value.isBlank()) {
      values.put(fact, value);
    }
    return this;
  }

  /** Notes one of several lines, unless none is on record. */
  Told tell(Fact fact, List<String> lines) {
    if (!lines.isEmpty()) {
      values.put(fact, List.copyOf(lines));
    }
    return this;
  }

  boolean has(Fact fact) {
    return values.containsKey(fact);
  }

  /** By the keys that templates name, what is not on record too. */
  Map<String, Object> byKey() {
    Map<String, Object> byKey = new HashMap<>();
    for (Fact fact : Fact.values()) {
      byKey.put(fact.key(), values.get(fact));
    }
    return byKey;
  }

  /** Something for each of these: what a template is tried with. */
  static Told example(Collection<Fact> told) {
    Told facts = new Told();
    for (Fact fact : told) {
      if (fact.isList()) {
        facts.tell(fact, List.of("<" + fact.key() + ">"));
      } else {
        facts.tell(fact, fact.key());
      }
    }
    return facts;
  }
}
