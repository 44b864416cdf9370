package org.priors.db.synthetic;

import java.util.ArrayList;
import java.util.List;

/** Surnames written down as they were heard. */
final class Respelling {
  private static final String[][] SOUNDS_LIKE = {
    {"ph", "f"},
    {"ck", "k"},
    {"ee", "ea"},
    {"ei", "ie"},
    {"ie", "ei"},
    {"son", "sen"},
    {"sen", "son"},
    {"ll", "l"},
    {"tt", "t"},
    {"nn", "n"},
    {"mm", "m"},
    {"ss", "s"},
    {"ou", "u"},
    {"ai", "ay"},
    {"ay", "ai"},
    {"er", "ar"},
    {"ar", "er"},
    {"th", "t"},
    {"ez", "es"},
    {"y", "ie"},
    {"x", "cks"},
    {"eaux", "o"},
    {"berg", "burg"},
    {"man", "mann"},
    {"wh", "w"},
    {"rd", "r"}
  };

  private Respelling() {}

  static boolean possible(PersonRecord person) {
    return !of(person.name().surname()).isEmpty();
  }

  static PersonRecord respell(PersonRecord person, Dice dice) {
    List<String> spellings = of(person.name().surname());
    String drawn = spellings.get(dice.below(spellings.size()));
    return person.withName(person.name().withSurname(drawn));
  }

  private static List<String> of(String surname) {
    List<String> spellings = new ArrayList<>();
    for (String[] pair : SOUNDS_LIKE) {
      int at = surname.indexOf(pair[0], 1);
      if (at > 0) {
        spellings.add(
            surname.substring(0, at) + pair[1] + surname.substring(at + pair[0].length()));
      }
    }
    return spellings;
  }
}
