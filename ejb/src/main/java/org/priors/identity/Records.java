package org.priors.identity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Person records in the form in which they are compared. A record is known by its place. */
final class Records {

  private final Map<Field, Values> values = new EnumMap<>(Field.class);
  private final List<Value[]> records = new ArrayList<>();

  Records() {
    for (Field field : Field.values()) {
      values.put(field, new Values(field));
    }
  }

  /** Adds the record that has these cells. */
  void add(Map<Field, String> cells) {
    Value[] record = new Value[Field.count()];
    SurnameCell.apart(cells)
        .forEach((field, cell) -> record[field.ordinal()] = values.get(field).take(cell));
    records.add(record);
  }

  Value[] get(int place) {
    return records.get(place);
  }

  Value get(int place, Field field) {
    return records.get(place)[field.ordinal()];
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
