package org.priors.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Letters that are printed together stay what they were. */
class OnePdfTest {

  private static final LetterTemplates TEMPLATES = new LetterTemplates();

  private static byte[] letter(String driver) {
    Told facts =
        Told.example(EnumSet.allOf(Fact.class)).tell(Fact.LANGUAGE, "en").tell(Fact.DRIVER, driver);
    return LetterPaper.pdf(
        TEMPLATES.of(LetterKind.STAY, LetterLanguage.ENGLISH, "LA").print(facts));
  }

  @Test
  void letters_stand_one_after_another_and_stay_accessible() throws IOException {
    byte[] one =
        OnePdf.of(IntStream.rangeClosed(1, 12).mapToObj(each -> letter("Driver " + each)).toList());
    try (PDDocument document = Loader.loadPDF(one)) {
      assertThat(document.getNumberOfPages()).isEqualTo(12);
      String text = new PDFTextStripper().getText(document);
      assertThat(text.indexOf("Driver 1\n")).isLessThan(text.indexOf("Driver 12"));
    }
    assertThat(PdfUa.failures(one)).isEmpty();
  }

  @Test
  void a_letter_alone_stays_as_it_is() throws IOException {
    byte[] one = OnePdf.of(List.of(letter("Driver 1")));
    assertThat(PdfUa.failures(one)).isEmpty();
  }
}
