package org.priors.letters;

import org.apache.commons.codec.digest.DigestUtils;
import org.priors.hearings.ActionView;

/**
 * A letter that somebody reads before it is made.
 *
 * @param text well-formed HTML, with every value escaped
 * @param version that it will be, from 1
 * @param templateVersion of the words
 */
public record LetterDraft(ActionView of, String text, int version, String templateVersion) {

  private static final String BODY = "<body>";
  private static final String END = "</body>";

  /** By which it is known again: whoever makes the letter makes what was read. */
  public String digest() {
    return DigestUtils.sha256Hex(version + "\n" + text);
  }

  /** The letter without what stands around it in a document, to be shown in a page. */
  public String body() {
    return text.substring(text.indexOf(BODY) + BODY.length(), text.lastIndexOf(END)).strip();
  }
}
