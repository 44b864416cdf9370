package org.priors.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.priors.problems.Refused;

/** Every letter is a PDF that is accessible, and says what it was told. */
class LetterPaperTest {

  private static final LetterTemplates TEMPLATES = new LetterTemplates();

  static Stream<Arguments> letters() {
    return Stream.of(LetterKind.values())
        .flatMap(
            kind ->
                Stream.of(LetterLanguage.values()).map(language -> Arguments.of(kind, language)));
  }

  private static Told facts(LetterKind kind, LetterLanguage language, boolean isWhole) {
    Told facts =
        Told.example(
            isWhole ? EnumSet.allOf(Fact.class) : TEMPLATES.of(kind, language, "LA").needed());
    return facts
        .tell(Fact.LANGUAGE, language.code())
        .tell(Fact.TITLE, TEMPLATES.words(language).title(kind))
        .tell(Fact.DRIVER, "Zoë Ñandú O’Brien & Sons <b>")
        .tell(Fact.REASON, "Page 2 is not signed.\nNor is page 3.");
  }

  private static byte[] pdf(LetterKind kind, LetterLanguage language, boolean isWhole) {
    return LetterPaper.pdf(
        TEMPLATES.of(kind, language, "LA").print(facts(kind, language, isWhole)));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @ParameterizedTest
  @MethodSource("letters")
  void a_letter_fails_no_rule_of_accessible_pdf(LetterKind kind, LetterLanguage language) {
    assertThat(PdfUa.failures(pdf(kind, language, true))).isEmpty();
    assertThat(PdfUa.failures(pdf(kind, language, false))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("letters")
  void a_letter_says_what_it_was_told_in_the_order_of_reading(
      LetterKind kind, LetterLanguage language) throws IOException {
    byte[] pdf = pdf(kind, language, true);
    String text = text(pdf);
    String title = TEMPLATES.words(language).title(kind);
    assertThat(text).contains("caseNumber", "arrestedAt", "signedBy");
    assertThat(text.indexOf("licensingAgency")).isLessThan(text.indexOf(title));
    assertThat(text.indexOf(title)).isLessThan(text.indexOf("caseNumber"));
    assertThat(text.indexOf("caseNumber")).isLessThan(text.indexOf("signedBy"));
    if (kind != LetterKind.RETURN_OF_STATEMENT) {
      assertThat(text).contains("Zoë Ñandú O’Brien & Sons <b>");
    }
  }

  @ParameterizedTest
  @MethodSource("letters")
  void a_letter_names_its_language_and_title_and_has_its_fonts_in_it(
      LetterKind kind, LetterLanguage language) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(kind, language, true))) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo(TEMPLATES.words(language).title(kind));
      document
          .getPage(0)
          .getResources()
          .getFontNames()
          .forEach(name -> assertThat(isEmbedded(document, name)).isTrue());
    }
  }

  private static boolean isEmbedded(PDDocument document, COSName name) {
    try {
      return document.getPage(0).getResources().getFont(name).isEmbedded();
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  @Test
  void what_is_not_on_record_is_shown_so_where_the_letter_may_lack_it() throws IOException {
    assertThat(
            text(pdf(LetterKind.NOTICE_OF_SUSPENSION, LetterLanguage.ENGLISH, false))
                .replaceAll("\\s+", " "))
        .contains(
            "is not on record yet",
            "The last day to ask is: not on record.",
            "Address not on record");
    assertThat(
            text(pdf(LetterKind.NOTICE_OF_SUSPENSION, LetterLanguage.SPANISH, false))
                .replaceAll("\\s+", " "))
        .contains(
            "Todavía no consta si", "para solicitarla es: no consta.", "La dirección no consta");
  }

  @Test
  void a_letter_of_several_pages_is_accessible_too_and_numbers_them() throws IOException {
    Told facts =
        facts(LetterKind.DECISION, LetterLanguage.ENGLISH, true)
            .tell(Fact.FINDINGS, Stream.generate(() -> "The driver was told.").limit(90).toList());
    byte[] pdf =
        LetterPaper.pdf(
            TEMPLATES.of(LetterKind.DECISION, LetterLanguage.ENGLISH, "LA").print(facts));
    assertThat(PdfUa.failures(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int pages = document.getNumberOfPages();
      assertThat(pages).isGreaterThan(2);
      assertThat(text(pdf)).contains("Page 1 of " + pages, "Page " + pages + " of " + pages);
    }
  }

  @Test
  void a_letter_with_a_character_that_cannot_be_printed_is_refused() {
    assertThatThrownBy(() -> LetterPaper.pdf("<html><body><p>李</p></body></html>"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("'李', which cannot be printed");
  }

  @Test
  void nothing_is_fetched_for_a_letter() {
    byte[] pdf =
        LetterPaper.pdf(
            "<html><body><p>a</p><img alt=\"b\" src=\"file:/etc/passwd\"/></body></html>");
    assertThat(pdf).isNotEmpty();
    assertThat(List.of(pdf.length)).allMatch(length -> length < 60_000);
  }
}
