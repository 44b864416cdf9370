package org.priors.db.synthetic;

import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Slips of the hand, in the given name or the surname. */
final class Typing {
  private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

  private Typing() {}

  static Predicate<PersonRecord> hasLetters(int least) {
    return person ->
        person.name().given().length() >= least && person.name().surname().length() >= least;
  }

  static boolean canTranspose(PersonRecord person) {
    return differing(person.name().given()) > 0 && differing(person.name().surname()) > 0;
  }

  /** Changes the surname or, less often, the given name. */
  static BiFunction<PersonRecord, Dice, PersonRecord> inName(
      BiFunction<String, Dice, String> slip) {
    return (person, dice) -> {
      Name name = person.name();
      return person.withName(
          dice.chance(0.6)
              ? name.withSurname(slip.apply(name.surname(), dice))
              : name.withGiven(slip.apply(name.given(), dice)));
    };
  }

  static String insert(String word, Dice dice) {
    int at = dice.below(word.length());
    return word.substring(0, at + 1) + neighbor(word.charAt(at), dice) + word.substring(at + 1);
  }

  static String delete(String word, Dice dice) {
    int at = dice.below(word.length());
    return word.substring(0, at) + word.substring(at + 1);
  }

  static String substitute(String word, Dice dice) {
    int at = dice.below(word.length());
    char typed = neighbor(word.charAt(at), dice);
    boolean upper = Character.isUpperCase(word.charAt(at));
    return word.substring(0, at)
        + (upper ? Character.toUpperCase(typed) : typed)
        + word.substring(at + 1);
  }

  static String transpose(String word, Dice dice) {
    int wanted = dice.below(differing(word));
    int at = 0;
    for (int passed = -1; passed < wanted; ) {
      at++;
      passed += word.charAt(at) == word.charAt(at + 1) ? 0 : 1;
    }
    return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }

  /** The places after the first letter where two unlike letters stand together. */
  private static int differing(String word) {
    int places = 0;
    for (int i = 1; i + 1 < word.length(); i++) {
      places += word.charAt(i) == word.charAt(i + 1) ? 0 : 1;
    }
    return places;
  }

  /** A letter whose key lies beside that of the letter meant. */
  private static char neighbor(char meant, Dice dice) {
    for (String row : KEYS) {
      int at = row.indexOf(Character.toLowerCase(meant));
      if (at >= 0) {
        boolean left = at == row.length() - 1 || at > 0 && dice.chance(0.5);
        return row.charAt(left ? at - 1 : at + 1);
      }
    }
    return 'l';
  }
}
