package org.priors.platform.jobs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

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
    files.forEach((name, content) -> all.append(name).append(' ').append(digest(content)));
    return digest(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
