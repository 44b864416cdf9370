package org.priors.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The different values of one field, each held once, with how often it stands in the records. */
final class Values {

  private final Field field;
  private final Fillers fillers;
  private final Map<String, Value> byText = new HashMap<>();

  /** The same cells come again and again, and to bring one into its form takes long. */
  private final Map<String, Value> byCell = new HashMap<>();

  private final List<int[]> counts = new ArrayList<>();
  private int filled;

  Values(Field field, Fillers fillers) {
    this.field = field;
    this.fillers = fillers;
  }

  /** The value of this cell; null for one that says nothing. */
  Value take(String cell) {
    Value value = byCell.get(cell);
    if (value == null) {
      value = read(cell);
    }
    if (value != null) {
      counts.get(value.id())[0]++;
      filled++;
    }
    return value;
  }

  private Value read(String cell) {
    String text = Value.plain(field, cell, fillers);
    if (text.isEmpty()) {
      return null;
    }
    Value value = byText.get(text);
    if (value == null) {
      value = Value.of(field, byText.size(), text);
      byText.put(text, value);
      counts.add(new int[1]);
    }
    byCell.put(cell, value);
    return value;
  }

  /** Takes back a value that says nothing after all. */
  void drop(Value value) {
    counts.get(value.id())[0]--;
    filled--;
  }

  /** The share of the records with a value that have this one. */
  double frequency(Value value) {
    return (double) counts.get(value.id())[0] / filled;
  }

  /** By value the share of the records with a value, of those values that so many have. */
  SortedMap<String, Double> commonest(int least) {
    SortedMap<String, Double> shares = new TreeMap<>();
    for (Value value : byText.values()) {
      if (counts.get(value.id())[0] >= least) {
        shares.put(value.text(), frequency(value));
      }
    }
    return shares;
  }

  /** How many records have a value here. */
  int filled() {
    return filled;
  }
}
