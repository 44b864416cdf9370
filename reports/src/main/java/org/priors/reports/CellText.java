package org.priors.reports;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;

/** Makes any text fit to stand in a cell as nothing but that text. */
final class CellText {
  static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE = 0x7F;
  private static final int DELETE_PICTURE = 0x2421;
  private static final int REPLACEMENT = 0xFFFD;

  private CellText() {}

  /** The text with what XML forbids made visible, and cut, with a mark, where a cell ends. */
  static String of(String text) {
    String shown = visible(text);
    String whole = literal(shown);
    if (whole.length() <= MOST) {
      return whole;
    }
    String mark = String.format(Locale.US, " [cut here: %,d characters in all]", text.length());
    int keep = MOST - mark.length();
    String kept = literal(head(shown, keep));
    while (kept.length() > MOST - mark.length()) {
      keep -= kept.length() - (MOST - mark.length());
      kept = literal(head(shown, keep));
    }
    return kept + mark;
  }

  /** Whether a spreadsheet could take the text for a formula once somebody edits the cell. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r\n\u2409\u240D".indexOf(text.charAt(0)) >= 0;
  }

  static String visible(String text) {
    return text.codePoints()
        .map(CellText::visible)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int visible(int c) {
    if (c < ' ') {
      return c == '\n' || c == '\t' ? c : CONTROL_PICTURES + c;
    }
    if (c == DELETE) {
      return DELETE_PICTURE;
    }
    boolean forbidden =
        Character.isISOControl(c)
            || Character.getType(c) == Character.SURROGATE
            || (c & 0xFFFE) == 0xFFFE;
    return forbidden ? REPLACEMENT : c;
  }

  /** A workbook reads _x0041_ as the letter A; the underscore escaped, it stays what it was. */
  private static String literal(String text) {
    return ESCAPE.matcher(text).replaceAll("_x005F_");
  }

  private static String head(String text, int length) {
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end);
  }
}
