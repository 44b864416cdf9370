package org.priors.reports;

import java.util.regex.Pattern;

final class Checks {
  private static final Pattern ORI = Pattern.compile("[A-Z0-9]{9}");
  private static final Pattern KEY = Pattern.compile("[a-z]+(_[a-z]+)*");
  private static final Pattern STATE = Pattern.compile("[A-Z]{2}");

  private Checks() {}

  static String filled(String text, String sentence) {
    require(text != null && !text.isBlank(), sentence);
    return text;
  }

  static <T> T given(T value, String sentence) {
    require(value != null, sentence);
    return value;
  }

  static String ori(String text) {
    // The formulas match on it, and a formula reads marks such as * or < as more than text.
    require(
        text != null && ORI.matcher(text).matches(),
        "An ORI has nine capital letters or digits, not \"" + text + "\".");
    return text;
  }

  static String key(String text) {
    // It is part of the names that formulas use.
    require(
        text != null && KEY.matcher(text).matches(),
        "A key has small letters and underscores, not \"" + text + "\".");
    return text;
  }

  static String state(String text) {
    require(
        text != null && STATE.matcher(text).matches(),
        "A State is given by its two capital letters, not \"" + text + "\".");
    return text;
  }

  static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
