package org.priors.web.matching;

/**
 * A text with the part of it that differs from another one.
 *
 * @param before what both begin with
 * @param differs what only this one has; empty where nothing differs
 * @param after what both end with
 */
public record Marked(String before, String differs, String after) {

  static Marked of(String text, String other) {
    if (other == null) {
      return new Marked(text, "", "");
    }
    int shorter = Math.min(text.length(), other.length());
    int from = 0;
    while (from < shorter && text.charAt(from) == other.charAt(from)) {
      from++;
    }
    int end = 0;
    while (end < shorter - from
        && text.charAt(text.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return new Marked(
        text.substring(0, from),
        text.substring(from, text.length() - end),
        text.substring(text.length() - end));
  }
}
