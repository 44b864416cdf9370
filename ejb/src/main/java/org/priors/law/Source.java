package org.priors.law;

import java.util.List;

/**
 * Where a rule is from.
 *
 * @param citation the document with its table or page, or {@link #HOUSE_RULE}
 * @param printed the figure as it stands in a table's cell; null where the rule was read from
 *     running text, which the book does not repeat
 * @param reason why the product goes by a rule that no source gives; null where one does
 * @param ids its numbers in the transcription of the process, such as LA-10; none for tables
 * @param sure medium or low; null for high
 * @param missing why a value is not there; null where all is
 */
public record Source(
    String citation,
    String printed,
    String reason,
    List<String> ids,
    String sure,
    String missing,
    List<String> notes) {

  /** The citation of a rule of the product's own, where the sources are silent. */
  public static final String HOUSE_RULE = "House rule";

  public Source {
    ids = List.copyOf(ids);
    notes = List.copyOf(notes);
  }

  /** Whether no source says so, but the product. */
  public boolean isHouseRule() {
    return HOUSE_RULE.equals(citation);
  }
}
