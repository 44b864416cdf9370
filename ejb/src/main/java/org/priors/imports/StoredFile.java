package org.priors.imports;

import java.io.InputStream;
import java.util.function.IntFunction;

/** A file that was stored in pieces, read with one piece in memory at a time. */
final class StoredFile extends InputStream {

  private final IntFunction<byte[]> pieces;
  private byte[] piece = {};
  private int next;
  private int at;

  /**
   * @param pieces the piece at each position from 0; null after the last
   */
  StoredFile(IntFunction<byte[]> pieces) {
    this.pieces = pieces;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    while (piece != null && at == piece.length) {
      piece = pieces.apply(next++);
      at = 0;
    }
    if (piece == null) {
      return -1;
    }
    int part = Math.min(length, piece.length - at);
    System.arraycopy(piece, at, target, offset, part);
    at += part;
    return part;
  }
}
