package org.priors.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts letters one after another into one PDF, tags and all. */
final class OnePdf {

  private OnePdf() {}

  /**
   * @param letters at least one
   */
  static byte[] of(List<byte[]> letters) {
    PDFMergerUtility merger = new PDFMergerUtility();
    try (PDDocument all = Loader.loadPDF(letters.get(0));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
      for (byte[] letter : letters.subList(1, letters.size())) {
        try (PDDocument next = Loader.loadPDF(letter)) {
          merger.appendDocument(all, next);
        }
      }
      all.save(pdf);
      return pdf.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
