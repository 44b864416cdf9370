package org.priors.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sign between the values of a file: the one that a first line {@code sep=} names, else the one
 * that stands most often between the names of the columns.
 *
 * @param sign comma, semicolon, tab or vertical bar
 * @param linesBefore the lines before the names of the columns: 1 where the first names the sign
 */
record Delimiter(char sign, int linesBefore) {

  private static final List<Character> KNOWN = List.of(',', ';', '\t', '|');
  private static final int LONGEST_HEADER = 64 * 1024;

  /** Spreadsheets write it, and quote it where the sign is their own. */
  private static final Pattern NAMED =
      Pattern.compile("\"?sep=([,;\t|])\"?[,;\t| ]*", Pattern.CASE_INSENSITIVE);

  /** Finds it; leaves the content standing at the names of the columns. */
  static Delimiter of(BufferedReader content) throws IOException {
    content.mark(LONGEST_HEADER);
    char[] head = new char[LONGEST_HEADER];
    int read = 0;
    for (int more = 0; more >= 0 && read < head.length; ) {
      more = content.read(head, read, head.length - read);
      read += Math.max(more, 0);
    }
    content.reset();
    String start = new String(head, 0, read);
    String first = start.lines().findFirst().orElse("");
    Matcher named = NAMED.matcher(first);
    if (named.matches()) {
      content.skip(first.length());
      passOverLineEnd(content);
      return new Delimiter(named.group(1).charAt(0), 1);
    }
    return new Delimiter(mostFrequent(start), 0);
  }

  private static void passOverLineEnd(BufferedReader content) throws IOException {
    for (char sign : new char[] {'\r', '\n'}) {
      content.mark(1);
      if (content.read() != sign) {
        content.reset();
      }
    }
  }

  private static char mostFrequent(String start) {
    int[] times = new int[KNOWN.size()];
    boolean quoted = false;
    for (int i = 0; i < start.length() && (quoted || !isLineEnd(start.charAt(i))); i++) {
      char sign = start.charAt(i);
      quoted ^= sign == '"';
      int place = quoted ? -1 : KNOWN.indexOf(sign);
      if (place >= 0) {
        times[place]++;
      }
    }
    int most = 0;
    for (int i = 1; i < times.length; i++) {
      most = times[i] > times[most] ? i : most;
    }
    return KNOWN.get(most);
  }

  private static boolean isLineEnd(char sign) {
    return sign == '\n' || sign == '\r';
  }

  /** Its name in a sentence. */
  String inWords() {
    return switch (sign) {
      case ';' -> "semicolon";
      case '\t' -> "tab";
      case '|' -> "vertical bar";
      default -> "comma";
    };
  }
}
