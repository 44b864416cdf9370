package org.priors.law;

import java.util.List;

/**
 * Where a rule is from.
 *
 * @param citation the document with its table or page
 * @param words the words it was read from
 * @param ids its numbers in the transcription of the process, such as LA-10; none for tables
 * @param sure medium or low; null for high
 * @param missing why a value is not there; null where all is
 */
public record Source(
    String citation,
    String words,
    List<String> ids,
    String sure,
    String missing,
    List<String> notes) {

  public Source {
    ids = List.copyOf(ids);
    notes = List.copyOf(notes);
  }
}
