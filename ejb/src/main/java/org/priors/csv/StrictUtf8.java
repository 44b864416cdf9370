package org.priors.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.priors.problems.Refused;

/**
 * Reads UTF-8 and nothing else: a byte that is not UTF-8, or a NUL, is refused with its line and
 * column. A byte order mark at the start is passed over.
 */
final class StrictUtf8 extends Reader {

  private static final int AT_ONCE = 16 * 1024;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(AT_ONCE).flip();
  private final CharBuffer chars = CharBuffer.allocate(AT_ONCE).flip();
  private boolean ended;
  private boolean begun;
  private long line = 1;
  private long column = 1;
  private boolean afterReturn;

  StrictUtf8(InputStream in) {
    this.in = in;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!chars.hasRemaining()) {
      if (!decodeMore()) {
        return -1;
      }
    }
    int taken = Math.min(length, chars.remaining());
    chars.get(target, offset, taken);
    return taken;
  }

  private boolean decodeMore() throws IOException {
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, ended);
    chars.flip();
    passOverByteOrderMark();
    follow();
    if (result.isError()) {
      throw new Refused(
          "not-utf-8",
          place(),
          "The file is not in UTF-8: a byte here cannot be. Save it as CSV in UTF-8.");
    }
    if (!chars.hasRemaining() && result.isUnderflow()) {
      return fetch();
    }
    return true;
  }

  private boolean fetch() throws IOException {
    if (ended) {
      return false;
    }
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(read, 0));
    bytes.flip();
    return true;
  }

  private void passOverByteOrderMark() {
    if (!begun && chars.hasRemaining()) {
      begun = true;
      if (chars.get(chars.position()) == BYTE_ORDER_MARK) {
        chars.get();
      }
    }
  }

  /** Counts lines and columns on the way, however the lines end. */
  private void follow() {
    for (int i = chars.position(); i < chars.limit(); i++) {
      char c = chars.get(i);
      if (c == '\0') {
        throw new Refused(
            "nul-byte",
            place(),
            "The file holds a NUL byte here; no text does. Was it saved as UTF-16?");
      }
      if (c == '\n' && afterReturn) {
        afterReturn = false;
      } else if (c == '\n' || c == '\r') {
        line++;
        column = 1;
        afterReturn = c == '\r';
      } else {
        column++;
        afterReturn = false;
      }
    }
  }

  private String place() {
    return "line " + line + ", column " + column;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
