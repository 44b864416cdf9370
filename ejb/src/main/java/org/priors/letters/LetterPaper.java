package org.priors.letters;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.priors.problems.Guard;

/** Makes a tagged PDF of a letter, with its font in it and nothing fetched from anywhere. */
final class LetterPaper {

  private static final String FONT_FILE =
      "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final String FONT = "Liberation Sans";
  private static final int PLAIN = 400;

  private static final byte[] FONT_BYTES = fontBytes();
  private static final CmapLookup GLYPHS = glyphs();

  static {
    XRLog.setLoggingEnabled(false);
  }

  private LetterPaper() {}

  /**
   * @param letter well-formed HTML
   * @throws org.priors.problems.Refused for a letter with a character that the font does not have
   */
  static byte[] pdf(String letter) {
    refuseUnprintable(letter);
    try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePdfUaAccessibility(true);
      builder.useUriResolver((base, uri) -> null);
      builder.useFont(
          () -> new ByteArrayInputStream(FONT_BYTES), FONT, PLAIN, FontStyle.NORMAL, true);
      builder.withProducer("Priors");
      builder.withHtmlContent(letter, null);
      builder.toStream(pdf);
      builder.run();
      return pdf.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The same with a question mark for each sign that the font does not have. */
  static String printable(String text) {
    return text.codePoints()
        .map(each -> Character.isISOControl(each) || GLYPHS.getGlyphId(each) != 0 ? each : '?')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static void refuseUnprintable(String letter) {
    letter
        .codePoints()
        .filter(each -> !Character.isISOControl(each) && GLYPHS.getGlyphId(each) == 0)
        .findFirst()
        .ifPresent(
            each ->
                Guard.check(
                    false,
                    "not-printable",
                    "/text",
                    "The letter has the character '"
                        + Character.toString(each)
                        + "', which cannot be printed."));
  }

  private static byte[] fontBytes() {
    try (InputStream font = LetterPaper.class.getClassLoader().getResourceAsStream(FONT_FILE)) {
      return font.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static CmapLookup glyphs() {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(FONT_BYTES)).getUnicodeCmapLookup();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
