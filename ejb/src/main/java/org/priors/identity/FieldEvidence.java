package org.priors.identity;

import java.util.Locale;

/**
 * What one field of two records says of whether they are one person.
 *
 * @param words how far the values agree, such as {@code is spelled or sounds alike}
 * @param bits for (positive) or against one person; 0 where the field is not on both
 */
public record FieldEvidence(Field field, String words, double bits) {

  /** Such as {@code surname is the same +6.1}. */
  public String inWords() {
    return field.title() + " " + words + String.format(Locale.ROOT, " %+.1f", bits);
  }
}
