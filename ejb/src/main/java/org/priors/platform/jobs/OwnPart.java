package org.priors.platform.jobs;

import java.util.SortedMap;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The office's own part of rules, by which it is known again though a new release changed what is
 * shipped.
 */
public final class OwnPart {

  /** Where the office has no files of its own. */
  public static final String NONE = "";

  private OwnPart() {}

  /**
   * A digest of these files.
   *
   * @param files of the office, by name
   */
  public static String of(SortedMap<String, byte[]> files) {
    if (files.isEmpty()) {
      return NONE;
    }
    StringBuilder all = new StringBuilder();
    files.forEach(
        (name, content) -> all.append(name).append(' ').append(DigestUtils.sha256Hex(content)));
    return DigestUtils.sha256Hex(all.toString());
  }
}
