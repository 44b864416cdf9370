package org.priors.db.synthetic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Short forms of given names, alone or in quotes behind the name. */
final class Nicknames {
  private static final double IN_QUOTES = 0.16;
  private static final Map<String, List<String>> BY_GIVEN = load();

  private Nicknames() {}

  static boolean possible(PersonRecord person) {
    return BY_GIVEN.containsKey(person.name().given());
  }

  static PersonRecord use(PersonRecord person, Dice dice) {
    String given = person.name().given();
    List<String> known = BY_GIVEN.get(given);
    String drawn = known.get(dice.below(known.size()));
    String written = dice.chance(IN_QUOTES) ? given + " \"" + drawn + "\"" : drawn;
    return person.withName(person.name().withGiven(written));
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> byGiven = new HashMap<>();
    for (String line : Lines.of("nicknames.txt")) {
      List<String> names = Arrays.asList(line.split(" "));
      byGiven.put(names.get(0), names.subList(1, names.size()));
    }
    return byGiven;
  }
}
