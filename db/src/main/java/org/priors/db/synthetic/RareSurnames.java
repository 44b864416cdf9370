package org.priors.db.synthetic;

/** The long tail of surnames that no list holds: made of syllables, and rarer with their rank. */
final class RareSurnames {
  private static final int COUNT = 60_000;

  /** Lifts the first ranks' share no higher than that of the last listed surname. */
  private static final double FLATTENED_BY = 500;

  private static final String[] FIRST = {
    "Ab", "Al", "Am", "Bar", "Bel", "Ber", "Bla", "Bo", "Bran", "Bre", "Cal", "Car", "Cha", "Cor",
    "Cra", "Dal", "Dar", "De", "Dor", "Du", "Ed", "El", "Fa", "Fen", "Fla", "Ga", "Gar", "Gil",
    "Gra", "Ha", "Hal", "Her", "Hol", "Is", "Jan", "Ka", "Kel", "Kra", "La", "Lan", "Lem", "Lo",
    "Ma", "Mar", "Mel", "Mo", "Na", "Nor", "Ol", "Pa", "Pel", "Pra", "Qui", "Ra", "Ro", "Sa",
    "Sel", "Ska", "Sta", "Ta", "Tre", "Ul", "Va", "Ver", "Wa", "Wil", "Ya", "Za"
  };
  private static final String[] MIDDLE = {
    "", "", "be", "bi", "ca", "da", "de", "di", "ga", "ke", "la", "le", "li", "ma", "mi", "na",
    "ne", "ra", "ri", "se", "ta", "ti", "ve", "zo"
  };
  private static final String[] LAST = {
    "bach", "baum", "berg", "by", "cott", "den", "dez", "din", "field", "ford", "gan", "gard",
    "ham", "hart", "ki", "land", "ley", "lin", "low", "man", "mont", "mer", "ner", "nick", "rell",
    "rick", "ron", "sen", "ski", "som", "ster", "ston", "ter", "ton", "ville", "vin", "well",
    "wick", "wood", "zman"
  };

  private RareSurnames() {}

  static String draw(Dice dice) {
    double spread = Math.pow((COUNT + FLATTENED_BY) / FLATTENED_BY, dice.unit());
    return ofRank((int) (FLATTENED_BY * (spread - 1)));
  }

  private static String ofRank(int rank) {
    // Neighbors in rank would else look alike; the stride shares no factor with the combinations.
    long combination = rank * 48_271L % ((long) FIRST.length * MIDDLE.length * LAST.length);
    int first = (int) (combination % FIRST.length);
    int middle = (int) (combination / FIRST.length % MIDDLE.length);
    int last = (int) (combination / FIRST.length / MIDDLE.length);
    return FIRST[first] + MIDDLE[middle] + LAST[last];
  }
}
