package org.priors.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * A value in the form in which it is compared, with what is worked out of it once: its parts and
 * how they sound.
 *
 * @param id the same for the same text within one {@link Values}
 * @param text small letters and digits, parts set apart by one blank
 */
record Value(int id, String text, String[] parts, String[] sounds) {

  private static final int SOUND_LENGTH = 6;

  /** What is written within a name and says nothing. */
  private static final String IN_NAMES = "'’.";

  private static final java.util.regex.Pattern MARKS = java.util.regex.Pattern.compile("\\p{M}+");

  /** Letters that no mark can be taken from, as those write them who do not have them. */
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("đ", "d"),
          Map.entry("ð", "d"),
          Map.entry("ł", "l"),
          Map.entry("ø", "o"),
          Map.entry("ħ", "h"),
          Map.entry("ŧ", "t"),
          Map.entry("ı", "i"),
          Map.entry("ŋ", "n"),
          Map.entry("ß", "ss"),
          Map.entry("æ", "ae"),
          Map.entry("œ", "oe"),
          Map.entry("þ", "th"));

  private static final java.util.regex.Pattern OTHER_LETTER =
      java.util.regex.Pattern.compile(String.join("|", LETTERS.keySet()));

  /**
   * One digit or two again and again, all in order, or a round one, as forms hold it where nobody
   * knew.
   */
  private static final java.util.regex.Pattern FILLER =
      java.util.regex.Pattern.compile(
          "[a-z]{0,4}(0{5,}|0*+((\\d)\\3{4,}|((\\d)\\d)\\4{2,}\\5?|12345(6(7(8(9(0(1(23?)?)?)?)?)?)?)?"
              + "|9?876543(2(10?)?)?|1122334(4(55?)?)?|10{6,}))");

  /** What stands for a license number where there is none, and is too short to be one. */
  private static final java.util.regex.Pattern SHORT_FILLER =
      java.util.regex.Pattern.compile("[a-z]{0,4}(([019])\\2{0,3}|(\\d)\\3{0,2})");

  static Value of(Field field, int id, String text) {
    String[] parts = text.split(" ");
    boolean isName = field.kind() == Kind.GIVEN || field.kind() == Kind.SURNAME;
    return new Value(id, text, parts, isName ? sounds(parts) : parts);
  }

  private static String[] sounds(String[] parts) {
    String[] sounds = new String[parts.length];
    DoubleMetaphone metaphone = new DoubleMetaphone();
    metaphone.setMaxCodeLen(SOUND_LENGTH);
    for (int i = 0; i < parts.length; i++) {
      String sound = metaphone.doubleMetaphone(parts[i]);
      sounds[i] = sound == null || sound.isEmpty() ? parts[i] : sound;
    }
    return sounds;
  }

  /** The text of a cell in the form of its field; empty if it says nothing. */
  static String plain(Field field, String cell, Fillers fillers) {
    String text = written(field, cell);
    return text.isEmpty() || fillers.isOne(field, text) ? "" : text;
  }

  /** The text of a cell in the form of its field, though it may be one that says nothing. */
  static String written(Field field, String cell) {
    if (cell == null) {
      return "";
    }
    String small = small(cell);
    return switch (field.kind()) {
      case DATE -> Dates.digits(small);
      case NUMBER -> field == Field.LICENSE ? license(letters(small)) : number(letters(small));
      case POSTCODE -> Postcodes.plain(number(letters(small)));
      case CODE -> letters(small);
      case SUFFIX -> Suffixes.within(words(small.replaceAll("[|!]", "l"), IN_NAMES));
      case MAIL -> small.replaceAll("\\s", "");
      case GIVEN, SURNAME -> words(small, IN_NAMES);
      case TEXT -> words(small, "");
    };
  }

  private static String license(String text) {
    String plain = Licenses.plain(number(text));
    return SHORT_FILLER.matcher(plain).matches() ? "" : plain;
  }

  /**
   * In small letters of the alphabet that forms are filled in with, without marks: Đặng is dang,
   * for one agency writes it so and another so. A sign for several letters, as Ⅲ is, is these
   * letters.
   */
  static String small(String text) {
    String plain = text.strip();
    if (plain.chars().allMatch(c -> c < 128)) {
      return plain.toLowerCase(Locale.ROOT);
    }
    String letters =
        MARKS
            .matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    return OTHER_LETTER.matcher(letters).replaceAll(found -> LETTERS.get(found.group()));
  }

  /** Letters and digits; whatever else there is sets them apart, but for what is left out. */
  private static String words(String text, String leftOut) {
    StringBuilder words = new StringBuilder();
    boolean isApart = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        words.append(isApart && !words.isEmpty() ? " " : "").appendCodePoint(c);
        isApart = false;
      } else {
        isApart |= leftOut.indexOf(c) < 0;
      }
    }
    return words.toString();
  }

  private static String letters(String text) {
    return words(text, "").replace(" ", "");
  }

  /** The State of a license without its number is no number, nor is "none" or 000000000. */
  private static String number(String text) {
    boolean isOne = text.chars().anyMatch(Character::isDigit) && !FILLER.matcher(text).matches();
    return isOne ? text : "";
  }

  char first() {
    return text.charAt(0);
  }

  /** At most this many of the first characters. */
  String prefix(int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }

  /** How the last part sounds, by which a two-part name is most often shortened to one. */
  String sound() {
    return sounds[sounds.length - 1];
  }
}
