package org.priors.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Person records in the form in which they are compared. A record is known by its place. */
public final class Records {

  private final Map<Field, Values> values = new EnumMap<>(Field.class);
  private final List<Value[]> records = new ArrayList<>();

  private final Fillers fillers;

  /** For records in which the shipped fillers say nothing. */
  public Records() {
    this(Fillers.shipped());
  }

  Records(Fillers fillers) {
    this.fillers = fillers;
    for (Field field : Field.values()) {
      values.put(field, new Values(field, fillers));
    }
  }

  /** Adds the record that has these cells. */
  public void add(Map<Field, String> cells) {
    Value[] record = new Value[Field.count()];
    Map<Field, String> apart = NameCells.apart(cells);
    apart.forEach((field, cell) -> record[field.ordinal()] = values.get(field).take(cell));
    records.add(record);
    if (isNobody(apart)) {
      drop(record, Field.GIVEN);
      drop(record, Field.SURNAME);
    }
  }

  private boolean isNobody(Map<Field, String> cells) {
    String given = Value.written(Field.GIVEN, cells.get(Field.GIVEN));
    String surname = Value.written(Field.SURNAME, cells.get(Field.SURNAME));
    return fillers.areNobody(given, surname) || fillers.areNobody(surname, given);
  }

  /** Whether a list holds this name, so that one may well be called by it twice. */
  boolean isName(Value name) {
    return fillers.isName(name.text());
  }

  private void drop(Value[] record, Field field) {
    if (record[field.ordinal()] != null) {
      values.get(field).drop(record[field.ordinal()]);
      record[field.ordinal()] = null;
    }
  }

  /**
   * Takes out of all records what far too many people share to be anybody's: birth dates, homes,
   * licenses, numbers.
   */
  public void dropWhatTooManyShare() {
    new Frequent(this).drop();
  }

  /** Takes out those values of a field that far too different people have to be anybody's. */
  void dropFillers(Field field, Set<Value> tooFrequent) {
    for (Value[] record : records) {
      if (tooFrequent.contains(record[field.ordinal()])) {
        drop(record, field);
      }
    }
  }

  Value[] get(int place) {
    return records.get(place);
  }

  Value get(int place, Field field) {
    return records.get(place)[field.ordinal()];
  }

  /** Whether a record has a birth date that can be read. */
  public boolean isDated(int place) {
    return get(place, Field.BORN) != null;
  }

  /** By field a number that is the same for the same value; -1 where a record says nothing. */
  public int[] valueNumbers(int place) {
    return Arrays.stream(get(place)).mapToInt(v -> v == null ? -1 : v.id()).toArray();
  }

  /** How many records have this field. */
  public int filled(Field field) {
    return values(field).filled();
  }

  /**
   * By value the share of the records with this field that have it, of those values that so many
   * have.
   */
  public SortedMap<String, Double> commonest(Field field, int least) {
    return values(field).commonest(least);
  }

  /** The birth dates that the records of a group have. */
  Set<String> born(int[] group) {
    return Arrays.stream(group)
        .mapToObj(record -> get(record, Field.BORN))
        .filter(Objects::nonNull)
        .map(Value::text)
        .collect(Collectors.toSet());
  }

  /** How many there are. */
  public int size() {
    return records.size();
  }

  /** How many pairs there are of all records. */
  public double pairs() {
    return records.size() * (records.size() - 1.0) / 2;
  }

  Values values(Field field) {
    return values.get(field);
  }
}
