package org.priors.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.Consumer;
import org.priors.problems.Refused;

/**
 * Hands on what is read from it in pieces, counts and digests it, and refuses to read more than an
 * import may have.
 */
final class MeasuredInput extends FilterInputStream {

  static final int PIECE = 256 * 1024;

  private final long most;
  private final Consumer<byte[]> pieces;
  private final MessageDigest digest = Digest.sha256();
  private final byte[] piece = new byte[PIECE];
  private int filled;
  private long size;

  MeasuredInput(InputStream in, long most, Consumer<byte[]> pieces) {
    super(in);
    this.most = most;
    this.pieces = pieces;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    if (read > 0) {
      size += read;
      if (size > most) {
        throw new Refused(
            "too-large",
            "",
            "The file is larger than "
                + most / (1024 * 1024)
                + " MiB, the most that an import takes. Send it in parts.");
      }
      digest.update(target, offset, read);
      keep(target, offset, read);
    }
    return read;
  }

  private void keep(byte[] source, int offset, int length) {
    int done = 0;
    while (done < length) {
      int part = Math.min(length - done, PIECE - filled);
      System.arraycopy(source, offset + done, piece, filled, part);
      filled += part;
      done += part;
      if (filled == PIECE) {
        handOn();
      }
    }
  }

  private void handOn() {
    pieces.accept(Arrays.copyOf(piece, filled));
    filled = 0;
  }

  /** Hands on the rest; nothing may be read after it. */
  void finish() {
    if (filled > 0) {
      handOn();
    }
  }

  long size() {
    return size;
  }

  byte[] sha256() {
    return digest.digest();
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
