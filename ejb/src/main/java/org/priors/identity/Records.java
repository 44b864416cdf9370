package org.priors.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Person records in the form in which they are compared. A record is known by its place. */
final class Records {

  private final Map<Field, Values> values = new EnumMap<>(Field.class);
  private final List<Value[]> records = new ArrayList<>();

  private final Fillers fillers;

  Records() {
    this(Fillers.shipped());
  }

  Records(Fillers fillers) {
    this.fillers = fillers;
    for (Field field : Field.values()) {
      values.put(field, new Values(field, fillers));
    }
  }

  /** Adds the record that has these cells. */
  void add(Map<Field, String> cells) {
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

  /** The birth dates that the records of a group have. */
  Set<String> born(int[] group) {
    return Arrays.stream(group)
        .mapToObj(record -> get(record, Field.BORN))
        .filter(Objects::nonNull)
        .map(Value::text)
        .collect(Collectors.toSet());
  }

  int size() {
    return records.size();
  }

  /** How many pairs there are of all records. */
  double pairs() {
    return records.size() * (records.size() - 1.0) / 2;
  }

  Values values(Field field) {
    return values.get(field);
  }
}
