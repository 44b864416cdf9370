package org.priors.reports;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The looks of the workbook's cells, made once for each book. */
final class Styles {
  private static final byte[] WASH = {(byte) 0xE6, (byte) 0xEC, (byte) 0xF2};
  private static final String COUNT = "#,##0";
  private static final String RATE = "0.0%";

  private final Workbook book;
  private final Font bold;
  private final CellStyle prose;
  private final CellStyle quotedProse;
  private final CellStyle quotedText;

  final CellStyle text;
  final CellStyle title;
  final CellStyle strong;
  final CellStyle head;
  final CellStyle figureHead;
  final CellStyle figureText;
  final CellStyle count;
  final CellStyle rate;
  final CellStyle totalText;
  final CellStyle totalFigureText;
  final CellStyle totalCount;
  final CellStyle totalRate;
  final CellStyle date;
  final CellStyle day;
  final CellStyle bac;

  Styles(Workbook book) {
    this.book = book;
    bold = font((short) 11);
    prose = book.createCellStyle();
    quotedProse = quoted(book.createCellStyle());
    text = text();
    quotedText = quoted(text());
    title = book.createCellStyle();
    title.setFont(font((short) 14));
    strong = book.createCellStyle();
    strong.setFont(bold);
    head = head(book.createCellStyle());
    figureHead = figure(head(book.createCellStyle()));
    figureText = figure(text());
    count = figure(text(), COUNT);
    rate = figure(text(), RATE);
    totalText = total(text());
    totalFigureText = total(figure(text()));
    totalCount = total(figure(text(), COUNT));
    totalRate = total(figure(text(), RATE));
    date = aligned(figure(text(), "[$-409]ddd d mmm yyyy hh:mm"), HorizontalAlignment.LEFT);
    day = aligned(figure(text(), "[$-409]d mmm yyyy"), HorizontalAlignment.LEFT);
    bac = figure(text(), ".000");
  }

  /** The look for a text that somebody wrote: one that a later edit cannot turn into a formula. */
  CellStyle forText(String value) {
    return CellText.looksLikeFormula(value) ? quotedText : text;
  }

  /** The same for a line outside the table. */
  CellStyle forProse(String value) {
    return CellText.looksLikeFormula(value) ? quotedProse : prose;
  }

  private CellStyle text() {
    CellStyle style = book.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    return aligned(style, HorizontalAlignment.LEFT);
  }

  private CellStyle quoted(CellStyle style) {
    ((XSSFCellStyle) style).setQuotePrefixed(true);
    return style;
  }

  private CellStyle figure(CellStyle style) {
    return aligned(style, HorizontalAlignment.RIGHT);
  }

  /** Indented, so that a figure does not touch the text in the next column. */
  private CellStyle aligned(CellStyle style, HorizontalAlignment alignment) {
    style.setAlignment(alignment);
    style.setIndention((short) 1);
    return style;
  }

  private CellStyle figure(CellStyle style, String format) {
    style.setDataFormat(book.createDataFormat().getFormat(format));
    style.setWrapText(false);
    return figure(style);
  }

  private CellStyle head(CellStyle style) {
    style.setFont(bold);
    style.setVerticalAlignment(VerticalAlignment.BOTTOM);
    style.setBorderBottom(BorderStyle.THIN);
    style.setWrapText(true);
    ((XSSFCellStyle) style).setFillForegroundColor(new XSSFColor(WASH, null));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return aligned(style, HorizontalAlignment.LEFT);
  }

  private CellStyle total(CellStyle style) {
    style.setFont(bold);
    style.setBorderTop(BorderStyle.THIN);
    return style;
  }

  private Font font(short points) {
    Font font = book.createFont();
    font.setBold(true);
    font.setFontHeightInPoints(points);
    return font;
  }
}
