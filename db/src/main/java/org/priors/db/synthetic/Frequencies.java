package org.priors.db.synthetic;

import java.util.Arrays;
import java.util.List;

/** A list of names that are drawn as often as people bear them. */
final class Frequencies {
  private final String[] names;
  private final double[] upTo;

  private Frequencies(int size) {
    names = new String[size];
    upTo = new double[size];
  }

  static Frequencies of(String file) {
    List<String> lines = Lines.of(file);
    Frequencies frequencies = new Frequencies(lines.size());
    double sum = 0;
    for (int i = 0; i < lines.size(); i++) {
      String[] parts = lines.get(i).split(" ");
      sum += Double.parseDouble(parts[1]);
      frequencies.names[i] = parts[0].replace('_', ' ');
      frequencies.upTo[i] = sum;
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
