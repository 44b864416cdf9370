package org.priors.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** SHA-256, for knowing again what has no number of its own. */
final class Digest {

  private static final int BYTES_KEPT = 16;

  private Digest() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** 32 hexadecimal digits for these values in this order. */
  static String of(List<String> values) {
    byte[] joined = String.join("\u001f", values).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Arrays.copyOf(sha256().digest(joined), BYTES_KEPT));
  }
}
