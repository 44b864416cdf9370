package org.priors.identity;

import java.text.Normalizer;
import java.util.Locale;
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

  static Value of(int id, String text) {
    String[] parts = text.split(" ");
    String[] sounds = new String[parts.length];
    DoubleMetaphone metaphone = new DoubleMetaphone();
    metaphone.setMaxCodeLen(SOUND_LENGTH);
    for (int i = 0; i < parts.length; i++) {
      String sound = metaphone.doubleMetaphone(parts[i]);
      sounds[i] = sound == null || sound.isEmpty() ? parts[i] : sound;
    }
    return new Value(id, text, parts, sounds);
  }

  /** The text of a cell in the form of its field; empty if it says nothing. */
  static String plain(Field field, String cell) {
    if (cell == null) {
      return "";
    }
    String apart = Normalizer.normalize(cell.strip(), Normalizer.Form.NFD);
    String small = apart.replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    return switch (field.kind()) {
      case DATE -> Dates.digits(small);
      case NUMBER -> number(letters(small));
      case CODE, SUFFIX -> letters(small);
      case MAIL -> small.replaceAll("\\s", "");
      case GIVEN, SURNAME ->
          small.replaceAll("['’.]", "").replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
      case TEXT -> small.replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    };
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{Nd}]", "");
  }

  /** The State of a licence without its number is no number, nor is "none". */
  private static String number(String text) {
    return text.chars().anyMatch(Character::isDigit) ? text : "";
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
