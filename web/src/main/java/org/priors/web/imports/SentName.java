package org.priors.web.imports;

import jakarta.ws.rs.core.EntityPart;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a file as its sender wrote it. Senders write it in UTF-8 (RFC 7578); the container
 * reads the head of a part byte by byte as ISO 8859-1.
 */
final class SentName {

  /** The form of RFC 8187, which some senders use for all that is not ASCII. */
  private static final Pattern EXTENDED =
      Pattern.compile(";\\s*filename\\*\\s*=\\s*UTF-8'[^']*'([^;\\s]+)", Pattern.CASE_INSENSITIVE);

  private SentName() {}

  /** Null where the part has none. */
  static String of(EntityPart part) {
    String head = part.getHeaders().getFirst("Content-Disposition");
    Matcher extended = EXTENDED.matcher(head == null ? "" : head);
    if (extended.find()) {
      return decoded(extended.group(1));
    }
    return part.getFileName().map(SentName::inUtf8).orElse(null);
  }

  private static String decoded(String escaped) {
    try {
      return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException otherwiseEscaped) {
      return escaped;
    }
  }

  /** What its bytes are in UTF-8; the name itself where they are not. */
  static String inUtf8(String name) {
    try {
      ByteBuffer bytes = StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(name));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException readAlready) {
      return name;
    }
  }
}
