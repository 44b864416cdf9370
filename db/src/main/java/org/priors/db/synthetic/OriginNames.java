package org.priors.db.synthetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names of one kind in one origin: the common ones with their shares, and a long tail. */
final class OriginNames implements DrawnNames {
  private static final double WHOLE = 100_000;

  private final Frequencies listed;
  private final double share;
  private final DrawnNames rare;

  private OriginNames(Map<String, Double> names, DrawnNames rare) {
    this.listed = Frequencies.of(names);
    this.share = names.values().stream().mapToDouble(Double::doubleValue).sum() / WHOLE;
    this.rare = rare;
  }

  /**
   * @param lines by their first word what follows it
   * @param otherwise what is drawn where the origin has no list, or no tail, of its own
   */
  static DrawnNames of(Map<String, List<String>> lines, String kind, DrawnNames otherwise) {
    List<String> names = lines.getOrDefault(kind, List.of("census"));
    List<String> starts = lines.get(kind + "-start");
    DrawnNames rare = starts == null ? otherwise : new RareNames(starts, lines.get(kind + "-end"));
    return names.equals(List.of("census")) ? rare : new OriginNames(pairs(names), rare);
  }

  /** By its first word what follows it on all lines that begin with it. */
  static Map<String, List<String>> lines(String file) {
    Map<String, List<String>> lines = new HashMap<>();
    for (String line : Lines.of(file)) {
      List<String> words = Arrays.asList(line.split(" "));
      lines
          .computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .addAll(words.subList(1, words.size()));
    }
    return lines;
  }

  private static Map<String, Double> pairs(List<String> words) {
    Map<String, Double> shares = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i += 2) {
      shares.merge(words.get(i), Double.parseDouble(words.get(i + 1)), Double::sum);
    }
    return shares;
  }

  @Override
  public String draw(Dice dice) {
    return dice.chance(share) ? listed.draw(dice) : rare.draw(dice);
  }
}
