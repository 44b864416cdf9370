package org.priors.law.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What of a source is running text, from its lines as they were taken out of the PDF. The figures
 * of tables are facts that the law book repeats as they are printed, so these are left out:
 *
 * <ul>
 *   <li>Appendices A and B, which are tables, from their headings to that of Appendix C.
 *   <li>A table, from a line that begins with its number (<i>Table 12.</i>) to the first of two
 *       lines of a page's width, or to the heading of a numbered part; cells are narrower. Where
 *       paragraphs are one line each, one such line ends it.
 *   <li>The tables of measures (2-3 to 2-8), which end their chapter, up to its footnotes.
 * </ul>
 *
 * <p>Everything else counts as text: captions within it, lists, headings, forms. A word that is
 * parted at the end of a line is put together. A sentence of the text that a cell repeats is a
 * sentence of the text.
 */
final class RunningText {

  private static final int WIDE = 70;

  private static final Pattern TABLE = Pattern.compile("Table \\d+(?:-\\d+)?[.:].*");
  private static final Pattern MEASURES = Pattern.compile("Table 2-[3-8]:.*");
  private static final Pattern PART = Pattern.compile("\\d\\) [A-Z].*");
  private static final Pattern FOOTNOTE = Pattern.compile("\\d+ +[A-Z].{50,}");
  private static final Pattern PARTED = Pattern.compile("(?s).*\\p{Ll}-");

  private final List<String> lines;
  private final List<String> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private RunningText(List<String> lines) {
    this.lines = lines;
  }

  /** The stretches of text between what is left out. */
  static List<String> of(List<String> lines) {
    return new RunningText(lines).texts();
  }

  private List<String> texts() {
    boolean appendix = false;
    String table = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      appendix = line.equals("APPENDIX A") || appendix && !line.equals("APPENDIX C");
      if (TABLE.matcher(line).matches()) {
        table = line;
      } else if (table != null && ends(table, i)) {
        table = null;
      }
      if (appendix || table != null) {
        close();
      } else {
        add(line);
      }
    }
    close();
    return texts;
  }

  private boolean ends(String table, int i) {
    String line = lines.get(i).strip();
    if (MEASURES.matcher(table).matches()) {
      return FOOTNOTE.matcher(line).matches();
    }
    String next = i + 1 < lines.size() ? lines.get(i + 1).strip() : "";
    boolean isParagraph = next.isEmpty() || next.length() >= WIDE;
    return PART.matcher(line).matches() || line.length() >= WIDE && isParagraph;
  }

  private void add(String line) {
    if (PARTED.matcher(text).matches()) {
      text.setLength(text.length() - 1);
    } else {
      text.append(' ');
    }
    text.append(line);
  }

  private void close() {
    if (!text.isEmpty()) {
      texts.add(text.toString());
      text.setLength(0);
    }
  }
}
