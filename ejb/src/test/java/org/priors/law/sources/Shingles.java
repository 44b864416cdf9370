package org.priors.law.sources;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Every eight words in a row that stand in the running text of the law book's sources, as digests:
 * the text itself is not ours to keep. Small and capital letters, punctuation and line ends make no
 * difference.
 */
final class Shingles {

  static final int WORDS = 8;

  /** Of two texts of this length of digest one in some 10 billion is taken for another. */
  private static final int BYTES = 6;

  private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:[.'][a-z0-9]+)*");

  private final long[] sorted;

  private Shingles(long[] sorted) {
    this.sorted = sorted;
  }

  /** Those of texts. */
  static Shingles of(List<String> texts) {
    TreeSet<Long> digests = new TreeSet<>();
    for (String text : texts) {
      List<String> words = words(text);
      for (int i = 0; i + WORDS <= words.size(); i++) {
        digests.add(digest(words.subList(i, i + WORDS)));
      }
    }
    return new Shingles(digests.stream().mapToLong(Long::longValue).toArray());
  }

  /** Those that were written so. */
  static Shingles read(InputStream content) {
    try {
      byte[] bytes = content.readAllBytes();
      long[] sorted = new long[bytes.length / BYTES];
      for (int i = 0; i < sorted.length; i++) {
        sorted[i] = number(Arrays.copyOfRange(bytes, i * BYTES, (i + 1) * BYTES));
      }
      return new Shingles(sorted);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  byte[] written() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (long each : sorted) {
        out.write(ByteBuffer.allocate(Long.BYTES).putLong(each).array(), Long.BYTES - BYTES, BYTES);
      }
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return bytes.toByteArray();
  }

  int size() {
    return sorted.length;
  }

  /** The first words of a text that stand so in a source. */
  Optional<String> in(String text) {
    List<String> words = words(text);
    for (int i = 0; i + WORDS <= words.size(); i++) {
      List<String> eight = words.subList(i, i + WORDS);
      if (Arrays.binarySearch(sorted, digest(eight)) >= 0) {
        return Optional.of(String.join(" ", eight));
      }
    }
    return Optional.empty();
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.replace('\u2019', '\'').toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static long digest(List<String> words) {
    try {
      byte[] whole =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join(" ", words).getBytes(StandardCharsets.UTF_8));
      return number(Arrays.copyOf(whole, BYTES));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  private static long number(byte[] bytes) {
    return ByteBuffer.allocate(Long.BYTES).position(Long.BYTES - BYTES).put(bytes).getLong(0);
  }
}
