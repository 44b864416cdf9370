package org.priors.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Values that stand beside far too many different people to be anybody's: what nobody listed as a
 * filler, the records show. A person's own records, however many, show nothing.
 */
final class Frequent {

  /** So many people of other surnames and birth dates have no license or number in common. */
  static final int HOLDERS = 5;

  /** So many people of other surnames and birth dates have no home in common. */
  private static final int NEIGHBORS = 20;

  /** So many surnames there must be at least with one birth date, in a small file. */
  private static final int SURNAMES = 20;

  /** So many times as many surnames as with other birth dates. */
  private static final double TIMES = 10;

  private static final Field[] OF_ONE_PERSON = {
    Field.LICENSE, Field.NUMBER, Field.OTHER_NUMBER, Field.PHONE, Field.MAIL
  };

  private final Records records;

  Frequent(Records records) {
    this.records = records;
  }

  /** Takes out of all records what far too many share: birth dates, homes, licenses, numbers. */
  void drop() {
    dropNumbers();
    dropShared(Field.STREET, NEIGHBORS);
    records.dropFillers(Field.BORN, dates());
  }

  /** The same of numbers alone, of which a few records tell. */
  void dropNumbers() {
    for (Field field : OF_ONE_PERSON) {
      dropShared(field, HOLDERS);
    }
  }

  private void dropShared(Field field, int holders) {
    Map<Value, Set<String>> surnames = beside(field, Field.SURNAME);
    Map<Value, Set<String>> dates = beside(field, Field.BORN);
    Set<Value> shared =
        surnames.keySet().stream()
            .filter(value -> surnames.get(value).size() >= holders)
            .filter(value -> dates.getOrDefault(value, Set.of()).size() >= holders)
            .collect(Collectors.toSet());
    records.dropFillers(field, shared);
  }

  /** A first of January stands for its year, and stays. */
  private Set<Value> dates() {
    Map<Value, Set<String>> surnames = beside(Field.BORN, Field.SURNAME);
    double mean = surnames.values().stream().mapToInt(Set::size).average().orElse(0);
    double most = Math.max(SURNAMES, TIMES * mean);
    return surnames.keySet().stream()
        .filter(date -> !Dates.isYearAlone(date.text()))
        .filter(date -> surnames.get(date).size() >= most)
        .collect(Collectors.toSet());
  }

  /** By value the different sounds or texts of another field that stand beside it. */
  private Map<Value, Set<String>> beside(Field field, Field other) {
    Map<Value, Set<String>> beside = new HashMap<>();
    for (int place = 0; place < records.size(); place++) {
      Value value = records.get(place, field);
      Value there = records.get(place, other);
      if (value != null && there != null) {
        beside.computeIfAbsent(value, first -> new HashSet<>()).add(there.sound());
      }
    }
    return beside;
  }
}
