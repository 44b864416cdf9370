package org.priors.db.synthetic;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A list of names that are drawn as often as people bear them. */
final class Frequencies {
  private final String[] names;
  private final double[] upTo;

  private Frequencies(int size) {
    names = new String[size];
    upTo = new double[size];
  }

  static Frequencies of(String file) {
    Map<String, Double> shares = new LinkedHashMap<>();
    for (String line : Lines.of(file)) {
      String[] parts = line.split(" ");
      shares.put(parts[0], Double.parseDouble(parts[1]));
    }
    return of(shares);
  }

  /**
   * @param shares by name, an underscore for a blank, how often it is drawn beside the others
   */
  static Frequencies of(Map<String, Double> shares) {
    Frequencies frequencies = new Frequencies(shares.size());
    double sum = 0;
    int place = 0;
    for (Map.Entry<String, Double> name : shares.entrySet()) {
      sum += name.getValue();
      frequencies.names[place] = name.getKey().replace('_', ' ');
      frequencies.upTo[place++] = sum;
    }
    return frequencies;
  }

  String draw(Dice dice) {
    return names[drawIndex(dice)];
  }

  int drawIndex(Dice dice) {
    int found = Arrays.binarySearch(upTo, dice.unit() * upTo[upTo.length - 1]);
    return Math.min(found < 0 ? -found - 1 : found + 1, names.length - 1);
  }

  String name(int index) {
    return names[index];
  }

  int size() {
    return names.length;
  }
}
