package org.priors.web.browser;

import com.microsoft.playwright.Page;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/**
 * A page as the browser prints it, read back.
 *
 * @param sheets the text of each sheet, with what stands in its margins
 * @param contents the text of each sheet without its margins, without a blank
 */
record Paper(List<String> sheets, List<String> contents) {

  private static final double MARGIN = 13 * 72 / 25.4;

  /** Text that a person sees in the page, but for what leads elsewhere or is typed into. */
  private static final String SEEN =
      """
      () => {
        const skip = 'nav, script, style, button, select, option, textarea, input, .btn, .noprint, .vh, .bigsearch, .keys, details:not([open]) > summary';
        const texts = [];
        const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement;
          const text = walker.currentNode.textContent.trim();
          if (text && !parent.closest(skip) && parent.checkVisibility({visibilityProperty: true})
              && parent.getBoundingClientRect().width > 1) {
            texts.push(text);
          }
        }
        return texts;
      }
      """;

  static Paper of(Page page, String format) {
    byte[] pdf = page.pdf(new Page.PdfOptions().setFormat(format).setPrintBackground(true));
    keep(page, format, pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> sheets = new ArrayList<>();
      List<String> contents = new ArrayList<>();
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        PDFTextStripper all = new PDFTextStripper();
        all.setStartPage(i + 1);
        all.setEndPage(i + 1);
        sheets.add(all.getText(document));
        contents.add(bare(within(document.getPage(i))));
      }
      return new Paper(sheets, contents);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String within(PDPage sheet) throws IOException {
    PDFTextStripperByArea area = new PDFTextStripperByArea();
    double width = sheet.getMediaBox().getWidth();
    double height = sheet.getMediaBox().getHeight();
    area.addRegion("contents", new Rectangle2D.Double(0, MARGIN, width, height - 2 * MARGIN));
    area.extractRegions(sheet);
    return area.getTextForRegion("contents");
  }

  /** Beside the test's other results, for a person to look at. */
  private static void keep(Page page, String format, byte[] pdf) throws UncheckedIOException {
    try {
      Path folder = Files.createDirectories(Path.of("target", "paper"));
      String name = page.title().replaceAll("[^A-Za-z0-9]+", "-");
      Files.write(folder.resolve(name + "-" + format + ".pdf"), pdf);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Each text on the screen that is not on paper. */
  @SuppressWarnings("unchecked")
  List<String> missing(Page page) {
    return ((List<String>) page.evaluate(SEEN)).stream().filter(text -> !has(bare(text))).toList();
  }

  private boolean has(String text) {
    return IntStream.range(0, contents.size())
        .anyMatch(sheet -> contents.get(sheet).contains(text) || goesOn(text, sheet));
  }

  /** Whether it begins on this sheet and ends on the next. */
  private boolean goesOn(String text, int sheet) {
    return sheet + 1 < contents.size()
        && IntStream.range(1, text.length())
            .anyMatch(
                at ->
                    contents.get(sheet).contains(text.substring(0, at))
                        && contents.get(sheet + 1).contains(text.substring(at)));
  }

  /** Without blanks and hyphens at the ends of lines, and ligatures as letters. */
  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00ad\\u200b]+", "");
  }
}
