package org.priors.identity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Names that some sources write with their suffix, at any place of any of them. */
final class NameCells {

  private static final Field[] NAMES = {Field.SURNAME, Field.MIDDLE, Field.GIVEN};

  /** Whatever stands between words, a bracket, a slash or a hyphen, sets a suffix apart. */
  private static final java.util.regex.Pattern WORD =
      java.util.regex.Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  /** A word of a cell and where it stands. */
  private record Word(String text, int from, int to) {}

  private NameCells() {}

  /** The cells with the suffix in its own field, wherever it stands. */
  static Map<Field, String> apart(Map<Field, String> cells) {
    Map<Field, String> apart = cells;
    for (Field field : NAMES) {
      apart = apart(apart, field);
    }
    return apart;
  }

  private static Map<Field, String> apart(Map<Field, String> cells, Field field) {
    String cell = cells.get(field);
    if (cell == null || cell.isBlank()) {
      return cells;
    }
    List<Word> words = words(cell);
    List<Word> suffixes = new ArrayList<>();
    for (int place = 0; place < words.size(); place++) {
      boolean isLast = place > 0 && place == words.size() - 1 && field == Field.SURNAME;
      String word = words.get(place).text();
      if (Suffixes.isOne(word) || isLast && Suffixes.isOneAtTheEnd(word)) {
        suffixes.add(words.get(place));
      }
    }
    if (suffixes.isEmpty() && field != Field.GIVEN) {
      suffixes = letters(words, field);
    }
    // Junior may be all of a given name or surname, and is hardly a middle name.
    return suffixes.isEmpty() || suffixes.size() == words.size() && field != Field.MIDDLE
        ? cells
        : with(cells, field, suffixes);
  }

  private static List<Word> words(String cell) {
    List<Word> words = new ArrayList<>();
    Matcher found = WORD.matcher(cell);
    while (found.find()) {
      words.add(new Word(Value.small(found.group()), found.start(), found.end()));
    }
    return words;
  }

  /** The last letters of a name, if they are a suffix that is set apart letter by letter: J R. */
  private static List<Word> letters(List<Word> words, Field field) {
    int from = words.size();
    while (from > 0 && words.get(from - 1).text().length() == 1) {
      from--;
    }
    List<Word> letters = words.subList(from, words.size());
    String joined = String.join("", letters.stream().map(Word::text).toList());
    boolean isAll = from == 0 && field != Field.MIDDLE;
    return !isAll && letters.size() > 1 && Suffixes.isOne(joined)
        ? new ArrayList<>(letters)
        : new ArrayList<>();
  }

  private static Map<Field, String> with(
      Map<Field, String> cells, Field field, List<Word> suffixes) {
    StringBuilder name = new StringBuilder(cells.get(field));
    StringBuilder suffix = new StringBuilder();
    for (Word word : suffixes) {
      name.replace(word.from(), word.to(), " ".repeat(word.to() - word.from()));
      suffix.append(suffix.isEmpty() || word.text().length() == 1 ? "" : " ").append(word.text());
    }
    Map<Field, String> apart = new EnumMap<>(cells);
    apart.put(field, name.toString());
    if (!Suffixes.isRead(Value.written(Field.SUFFIX, cells.get(Field.SUFFIX)))) {
      apart.put(Field.SUFFIX, suffix.toString());
    }
    return apart;
  }
}
