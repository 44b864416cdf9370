package org.priors.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.priors.cases.SealingOrder;
import org.priors.hearings.UndoStep;
import org.priors.letters.LetterSteps.Told;
import org.priors.problems.Conflict;
import org.priors.problems.NotFound;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Role;
import org.priors.slice.OnPostgres;
import org.priors.slice.SealingSteps;
import org.priors.slice.Town;

/** A letter is read, made, kept with the case, and printed once. */
@OnPostgres
class LettersTest {

  @Inject MakeLetter make;
  @Inject LetterReader reader;
  @Inject PrintLetters print;
  @Inject LetterBatches batches;
  @Inject UndoStep undo;
  @Inject LetterSteps steps;
  @Inject SealingSteps courts;
  @Inject Town town;

  private long made(Told of, LetterKind kind) {
    return made(of.asked(kind));
  }

  private long made(LetterAsked asked) {
    return make.make(steps.licensing(), asked, make.preview(steps.licensing(), asked).digest());
  }

  private long notice(String surname) {
    return made(steps.noticed(surname), LetterKind.NOTICE_OF_SUSPENSION);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private List<Long> waiting() {
    return print.waiting(steps.licensing(), 0).stream().map(LetterLine::id).toList();
  }

  @Test
  void a_return_tells_the_agency_what_the_statement_lacks_and_by_when_it_comes_again()
      throws IOException {
    long letter = made(steps.returned("Letterback"), LetterKind.RETURN_OF_STATEMENT);
    assertThat(text(reader.paper(steps.officer(), letter)))
        .contains(
            "DMV LA",
            town.police().name(),
            "Sworn and signed: it is missing",
            "Page 2 is not signed",
            "by January 1, 9000",
            "Number of the statement S-1",
            "March 1, 2002, 10:30 PM CST");
  }

  @Test
  void a_letter_to_a_driver_who_reads_spanish_says_days_and_choices_in_spanish()
      throws IOException {
    Told returned = steps.returned("Letterspanish");
    LetterAsked asked =
        new LetterAsked(
            returned.actionId(),
            returned.stepId(),
            LetterKind.RETURN_OF_STATEMENT,
            LetterLanguage.SPANISH);
    assertThat(text(reader.paper(steps.licensing(), made(asked))))
        .contains("Jurada y firmada: falta", "1 de enero de 9000", "Negativa a la prueba");
  }

  @Test
  void a_notice_is_addressed_to_the_driver_as_on_record() throws IOException {
    assertThat(text(reader.paper(steps.licensing(), notice("Lettergone"))))
        .contains("Lea Lettergone", "7 Letter Lane", "Tupelo City, LA 70112");
  }

  @Test
  void what_is_kept_is_what_was_made_with_its_words_and_digest() {
    Caller clerk = steps.licensing();
    long letter = notice("Letterkept");
    LetterLine line = reader.open(clerk, letter);
    byte[] paper = reader.paper(clerk, letter);
    assertThat(line.sha256()).isEqualTo(DigestUtils.sha256Hex(paper));
    assertThat(line.size()).isEqualTo(paper.length);
    assertThat(line.version()).isEqualTo(1);
    assertThat(line.templateVersion()).hasSize(64);
    assertThat(line.madeBy()).isEqualTo(clerk.displayName());
    assertThat(line.isWaiting()).isTrue();
    assertThat(reader.of(clerk, line.actionId())).containsExactly(line);
  }

  @Test
  void a_letter_that_nobody_has_read_as_it_is_now_is_not_made() {
    LetterAsked asked = steps.noticed("Letterunread").asked(LetterKind.NOTICE_OF_SUSPENSION);
    String read = make.preview(steps.licensing(), asked).digest();
    make.make(steps.licensing(), asked, read);
    assertThatThrownBy(() -> make.make(steps.licensing(), asked, read))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("Read it again");
    assertThat(reader.of(steps.licensing(), asked.actionId())).hasSize(1);
  }

  @Test
  void a_letter_that_is_made_anew_takes_the_place_of_one_that_was_not_printed() {
    Told of = steps.noticed("Letteranew");
    long first = made(of, LetterKind.NOTICE_OF_SUSPENSION);
    long second = made(of, LetterKind.NOTICE_OF_SUSPENSION);
    assertThat(reader.open(steps.licensing(), second).version()).isEqualTo(2);
    assertThat(waiting()).contains(second).doesNotContain(first);
  }

  @Test
  void a_step_makes_letters_of_its_own_kinds_alone() {
    Told returned = steps.returned("Letterwrong");
    assertThatThrownBy(() -> made(returned, LetterKind.STAY))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("makes no letter of that kind");
    assertThatThrownBy(
            () ->
                made(
                    new LetterAsked(
                        returned.actionId(), -1, LetterKind.STAY, LetterLanguage.ENGLISH)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void nobody_is_told_of_a_step_that_was_undone() {
    Told of = steps.noticed("Letterundone");
    long letter = made(of, LetterKind.NOTICE_OF_SUSPENSION);
    undo.undo(
        steps.licensing(),
        steps.seen(of.actionId()),
        new UndoStep.Order("The director", "Sent in error", "Memo 4"));
    assertThat(waiting()).doesNotContain(letter);
    assertThatThrownBy(() -> made(of, LetterKind.NOTICE_OF_SUSPENSION))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("undone");
  }

  @Test
  void letters_are_made_and_printed_by_the_licensing_agency_of_the_state_alone() {
    Told of = steps.noticed("Letterothers");
    LetterAsked asked = of.asked(LetterKind.NOTICE_OF_SUSPENSION);
    assertThatThrownBy(() -> make.preview(town.account(Role.CLERK), asked))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> make.preview(town.accountAtDmv(Role.CLERK, "TX"), asked))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> make.preview(steps.officer(), asked)).isInstanceOf(Denied.class);
    assertThatThrownBy(() -> print.print(town.account(Role.CLERK))).isInstanceOf(Denied.class);
    long letter = made(of, LetterKind.NOTICE_OF_SUSPENSION);
    assertThat(print.waiting(town.accountAtDmv(Role.CLERK, "TX"), 0)).isEmpty();
    long batch = print.print(steps.licensing());
    assertThatThrownBy(() -> print.batch(town.accountAtDmv(Role.CLERK, "TX"), batch))
        .isInstanceOf(NotFound.class);
    assertThat(reader.open(steps.officer(), letter).batchId()).isEqualTo(batch);
  }

  @Test
  void a_batch_has_every_letter_that_waited_once_and_the_next_has_none_of_them()
      throws IOException {
    List<Long> letters = List.of(notice("Letterone"), notice("Lettertwo"), notice("Letterthree"));
    long first = print.print(steps.licensing());
    long late = notice("Letterlate");
    assertThat(waiting()).containsExactly(late);
    long second = print.print(steps.licensing());
    makeAll();
    assertThat(print.lettersOf(steps.licensing(), first, 0).stream().map(LetterLine::id))
        .containsExactlyElementsOf(letters);
    assertThat(print.batch(steps.licensing(), first).isReady()).isTrue();
    assertThat(print.parts(steps.licensing(), first)).hasSize(1);
    assertThat(text(print.paper(steps.licensing(), first, 1)))
        .containsSubsequence("Lea Letterone", "Lea Lettertwo", "Lea Letterthree")
        .doesNotContain("Letterlate");
    assertThat(text(print.paper(steps.licensing(), second, 1))).contains("Lea Letterlate");
    assertThat(PdfUa.failures(print.paper(steps.licensing(), first, 1))).isEmpty();
  }

  private void makeAll() {
    while (batches.next()) {
      // Until nothing waits.
    }
  }

  @Test
  void where_nothing_waits_no_batch_is_made() {
    assertThatThrownBy(() -> print.print(steps.licensing()))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("No letter waits");
    assertThat(print.countBatches(steps.licensing())).isZero();
  }

  @Test
  void a_letter_of_a_case_that_is_sealed_is_hidden_with_all_that_holds_it() throws IOException {
    Told of = steps.noticed("Lettersealed");
    long letter = made(of, LetterKind.NOTICE_OF_SUSPENSION);
    notice("Letteropen");
    long batch = print.print(steps.licensing());
    makeAll();
    courts.convict(of.arrest(), "2002-06-01");
    courts.order(of.arrest(), SealingOrder.Kind.SEALED);
    assertThatThrownBy(() -> reader.paper(steps.licensing(), letter)).isInstanceOf(NotFound.class);
    assertThat(print.lettersOf(steps.licensing(), batch, 0)).hasSize(1);
    assertThat(print.parts(steps.licensing(), batch)).isEmpty();
    assertThatThrownBy(() -> print.paper(steps.licensing(), batch, 1)).isInstanceOf(NotFound.class);
    assertThat(batches.next()).isFalse();
  }

  @Test
  void a_letter_of_a_case_that_is_sealed_before_it_is_printed_is_left_out_and_told()
      throws IOException {
    Told of = steps.noticed("Letterleftout");
    made(of, LetterKind.NOTICE_OF_SUSPENSION);
    notice("Letterstays");
    long batch = print.print(steps.licensing());
    courts.convict(of.arrest(), "2002-06-01");
    courts.order(of.arrest(), SealingOrder.Kind.SEALED);
    makeAll();
    assertThat(text(print.paper(steps.licensing(), batch, 1)))
        .contains("Letterstays")
        .doesNotContain("Letterleftout");
  }
}
