package org.priors.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Counts who bears which name. Those of one given name, surname and birth date are one person,
 * however many records they have: so one who is arrested again and again makes no name common.
 */
public final class NameCount {

  /** A name of fewer says no more than that somebody bears it. */
  private static final int LEAST = 2;

  private record Of(Field field, String beside, String name) {}

  private final Fillers fillers;
  private final Map<Of, Integer> bearers = new HashMap<>();
  private long people;

  NameCount(Fillers fillers) {
    this.fillers = fillers;
  }

  /**
   * Counts those who were born on one day.
   *
   * @param records by field what is known of each, of all records with this birth date
   */
  public void bornOnOneDay(Collection<Map<Field, String>> records) {
    Records taken = new Records(fillers);
    records.forEach(taken::add);
    bornOnOneDay(taken, IntStream.range(0, taken.size()).boxed().toList());
  }

  private void bornOnOneDay(Records records, List<Integer> places) {
    Set<List<String>> seen = new HashSet<>();
    Set<List<String>> middle = new HashSet<>();
    for (int place : places) {
      String given = text(records.get(place, Field.GIVEN));
      String surname = CommonNames.key(Field.SURNAME, text(records.get(place, Field.SURNAME)));
      if (given.isEmpty() || surname.isEmpty()) {
        continue;
      }
      if (seen.add(List.of(given, surname))) {
        count(given, surname);
      }
      String second = text(records.get(place, Field.MIDDLE));
      if (!second.isEmpty() && middle.add(List.of(given, surname, second))) {
        add(Field.MIDDLE, given, second);
      }
    }
  }

  /** Counts the people of a whole file; who has no birth date may be any of its name. */
  static NamesOnFile of(Records records) {
    NameCount count = new NameCount(Fillers.shipped());
    Map<Value, List<Integer>> days = new HashMap<>();
    for (int place = 0; place < records.size(); place++) {
      if (records.isDated(place)) {
        days.computeIfAbsent(records.get(place, Field.BORN), day -> new ArrayList<>()).add(place);
      }
    }
    days.values().forEach(day -> count.bornOnOneDay(records, day));
    return count.names();
  }

  private void count(String given, String surname) {
    people++;
    add(Field.SURNAME, "", surname);
    add(Field.GIVEN, "", given);
    add(Field.GIVEN, surname, given);
  }

  private void add(Field field, String beside, String name) {
    bearers.merge(new Of(field, beside, name), 1, Integer::sum);
  }

  private static String text(Value value) {
    return value == null ? "" : value.text();
  }

  /** All that have been counted. */
  public NamesOnFile names() {
    return NamesOnFile.of(people, bearers());
  }

  /** The names that two people bear, or more. */
  public List<NamesOnFile.Bearers> bearers() {
    List<NamesOnFile.Bearers> told = new ArrayList<>();
    bearers.forEach(
        (of, count) -> {
          if (count >= LEAST) {
            told.add(new NamesOnFile.Bearers(of.field(), of.beside(), of.name(), count));
          }
        });
    return told;
  }
}
