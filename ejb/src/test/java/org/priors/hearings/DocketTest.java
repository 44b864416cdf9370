package org.priors.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.priors.cases.SealingOrder;
import org.priors.letters.PdfUa;
import org.priors.letters.PrintDocket;
import org.priors.problems.NotFound;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.OnPostgres;
import org.priors.slice.SealingSteps;
import org.priors.slice.Town;

/** The docket of a day has its hearings in order, and what each driver was on record for before. */
@OnPostgres
class DocketTest {

  /** Of the licensing agency. */
  private static final ZoneId CENTRAL = ZoneId.of("America/Chicago");

  @Inject ActionSteps steps;
  @Inject HearingDays days;
  @Inject EndSetting end;
  @Inject RequestHearing requests;
  @Inject HearingDocket docket;
  @Inject PrintDocket print;
  @Inject MatchingSteps people;
  @Inject SealingSteps courts;
  @Inject Town town;

  private void arrested() {
    steps
        .arrestedIn("CT", Basis.REFUSAL, Duration.ofDays(5))
        .served(Duration.ofHours(1))
        .asked(Duration.ofDays(4), null);
    requests.accept(steps.clerk(), steps.seen(), "A day is free");
  }

  private Setting set() {
    return steps.set(null);
  }

  private Setting heard() {
    arrested();
    days.of(steps.clerk());
    days.on(20);
    return set();
  }

  private HearingDocket.Asked of(Setting setting, int days) {
    return new HearingDocket.Asked(setting.day(CENTRAL).plusDays(days), null, null);
  }

  private List<HearingDocket.Line> lines(HearingDocket.Asked asked) {
    return docket.of(steps.clerk(), asked);
  }

  private MatchingSteps.Reported convictedBefore() {
    MatchingSteps.Reported earlier =
        people.reported(steps.driver(), Instant.parse("2001-03-02T04:30:00Z"));
    courts.convict(earlier, "2001-06-01");
    return earlier;
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void hearings_of_the_day_stand_in_their_order_and_those_of_other_days_do_not() {
    Setting first = heard();
    arrested();
    Setting second = set();
    assertThat(second.begins()).isAfter(first.begins());
    assertThat(lines(of(first, 0)))
        .extracting(line -> line.row().begins())
        .containsExactly(first.begins(), second.begins());
    assertThat(lines(of(first, -1))).isEmpty();
    assertThat(lines(of(first, 1))).isEmpty();
  }

  @Test
  void those_of_one_officer_or_room_are_asked_for() {
    Setting setting = heard();
    LocalDate day = setting.day(CENTRAL);
    assertThat(lines(new HearingDocket.Asked(day, setting.officerCode(), "Room 2"))).hasSize(1);
    assertThat(lines(new HearingDocket.Asked(day, "somebody-else", null))).isEmpty();
    assertThat(lines(new HearingDocket.Asked(day, null, "Room 3"))).isEmpty();
  }

  @Test
  void a_hearing_that_was_put_off_is_on_no_docket() {
    Setting setting = heard();
    end.postpone(steps.clerk(), steps.seen(), Side.DRIVER, "Counsel is in court");
    assertThat(lines(of(setting, 0))).isEmpty();
  }

  @Test
  void a_driver_stands_there_with_what_was_on_record_before_and_who_tells_of_it() {
    Setting setting = heard();
    assertThat(lines(of(setting, 0)).get(0).earlier()).isEmpty();
    convictedBefore();
    HearingDocket.Line line = lines(of(setting, 0)).get(0);
    assertThat(line.inWords()).contains("1 prior conviction");
    assertThat(line.earlier()).hasSize(1);
    assertThat(line.earlier().get(0).forum()).isEqualTo(town.court().name());
  }

  @Test
  void what_a_court_has_sealed_is_on_no_docket() {
    Setting setting = heard();
    MatchingSteps.Reported earlier = convictedBefore();
    courts.order(earlier, SealingOrder.Kind.SEALED);
    assertThat(lines(of(setting, 0)).get(0).inWords()).contains("0 prior convictions");
    MatchingSteps.Reported own = people.reported(steps.caseId());
    courts.convict(own, LocalDate.now(ZoneId.of("America/Chicago")).toString());
    courts.order(own, SealingOrder.Kind.SEALED);
    assertThat(lines(of(setting, 0))).isEmpty();
  }

  @Test
  void other_offices_have_no_docket() {
    Setting setting = heard();
    assertThatThrownBy(() -> docket.of(town.account(Role.CLERK), of(setting, 0)))
        .isInstanceOf(NotFound.class);
    assertThat(docket.of(town.accountAtDmv(Role.CLERK, "FL"), of(setting, 0))).isEmpty();
  }

  @Test
  void it_is_printed_accessible_with_everything_that_the_day_needs() throws IOException {
    Setting setting = heard();
    convictedBefore();
    byte[] pdf = print.print(steps.clerk(), of(setting, 0), "K. Specimen");
    assertThat(PdfUa.failures(pdf)).isEmpty();
    assertThat(text(pdf))
        .contains(
            "Docket of ",
            ", K. Specimen",
            "8:00 AM to 8:30 AM, case CT",
            "Room 2",
            "1 prior conviction",
            "Jun 1, 2001: Conviction, " + town.court().name() + ", LA");
  }

  @Test
  void a_day_without_hearings_is_printed_too() throws IOException {
    Setting setting = heard();
    byte[] pdf = print.print(steps.clerk(), of(setting, 1), null);
    assertThat(PdfUa.failures(pdf)).isEmpty();
    assertThat(text(pdf)).contains("No hearing is set");
  }
}
