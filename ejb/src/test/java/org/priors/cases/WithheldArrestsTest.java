package org.priors.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priors.slice.Persons.aPerson;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.priors.audit.ChangeSets;
import org.priors.problems.Conflict;
import org.priors.rulings.CasesOnRecord;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Grant;
import org.priors.security.Role;
import org.priors.slice.MatchingSteps;
import org.priors.slice.MatchingSteps.Reported;
import org.priors.slice.OnPostgres;
import org.priors.slice.Persons;
import org.priors.slice.SealingSteps;
import org.priors.slice.Town;
import org.priors.sql.Database;

/** Another arrest, sent under the number of one that is hidden from its sender, is not lost. */
@OnPostgres
class WithheldArrestsTest {

  private static final Caller CLERK = MatchingSteps.clerk();
  private static final Caller PROSECUTOR =
      Caller.working("test-pros", Grant.of(Role.PROSECUTOR)).named("Test prosecutor");
  private static final Instant AT = Instant.parse("2002-03-02T04:30:00Z");

  @Inject WithheldArrests withheld;
  @Inject CaseIntake intake;
  @Inject CasesOnRecord cases;
  @Inject CaseFiles files;
  @Inject ChangeSets changes;
  @Inject Database database;
  @Inject MatchingSteps people;
  @Inject SealingSteps court;
  @Inject Town town;

  private static Persons hilda(String salt) {
    return aPerson("Hilda", "Hidden" + salt).born("1966-03-04");
  }

  private static Persons otto(String salt) {
    return aPerson("Otto", "Other" + salt).born("1971-09-08");
  }

  private ArrestReport report(String number, Persons person, Instant at) {
    ArrestReport any = people.report(town.police(), person, at, null, List.of());
    return ArrestReport.by(any.agency(), number)
        .person(any.person())
        .arrest(any.arrest())
        .charges(any.charges())
        .testsReported(any.testsReported())
        .source(any.source())
        .build();
  }

  private Reported hidden(String salt, SealingOrder.Kind kind) {
    Reported of = people.reported(intake.take(CLERK, report(salt, hilda(salt), AT)).caseId());
    court.convict(of, "2002-05-06");
    court.order(of, kind);
    return of;
  }

  private CaseIntake.Taken send(String number, Persons person, Instant at) {
    return intake.take(CLERK, report(number, person, at));
  }

  private boolean isOnRecord(CaseIntake.Taken told) {
    return database.read(
        handle ->
            handle
                .createQuery("select exists (select from case_file where id = :id)")
                .bind("id", told.caseId())
                .mapTo(Boolean.class)
                .one());
  }

  /** As the next transaction reads it. */
  private CaseFile opened(long id) {
    files.forgetAll();
    return cases.read(id).file();
  }

  private List<Long> waiting() {
    return withheld.page(PROSECUTOR, 0).stream().map(WithheldArrests.Withheld::id).toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"SEALED", "EXPUNGED"})
  void an_arrest_of_another_person_waits_and_goes_on_record_under_what_its_sender_was_told(
      SealingOrder.Kind kind) {
    String number = "Person-" + kind;
    hidden(number, kind);
    CaseIntake.Taken told = send(number, otto(number), AT);
    assertThat(told.isNew()).isTrue();
    assertThat(waiting()).containsExactly(told.caseId());
    assertThat(isOnRecord(told)).isFalse();
    WithheldArrests.Withheld one = withheld.one(PROSECUTOR, told.caseId());
    assertThat(one.person()).isEqualTo("OTHER" + number.toUpperCase() + ", Otto");
    assertThat(one.agencyNumber()).isEqualTo(number);
    assertThat(one.charges()).isEqualTo("Driving while intoxicated");
    withheld.putOnRecord(PROSECUTOR, told.caseId(), "The agency used the number twice");
    CaseFile opened = opened(told.caseId());
    assertThat(opened.number()).isEqualTo(told.number());
    assertThat(opened.agencyNumber()).isEqualTo(number);
    assertThat(opened.driverId()).isEqualTo(told.driverId());
    assertThat(waiting()).isEmpty();
  }

  @Test
  void
      once_on_record_its_sender_sends_it_again_as_any_other_and_both_stand_when_the_order_is_lifted() {
    Reported sealed = hidden("Lifted-A", SealingOrder.Kind.SEALED);
    CaseIntake.Taken told = send("Lifted-A", otto("Lifted"), AT);
    withheld.putOnRecord(PROSECUTOR, told.caseId(), "Two arrests");
    CaseIntake.Taken again = send("Lifted-A", otto("Lifted"), AT);
    assertThat(again.isNew()).isFalse();
    assertThat(again.caseId()).isEqualTo(told.caseId());
    assertThatThrownBy(() -> send("Lifted-A", hilda("Lifted-A"), AT)).isInstanceOf(Conflict.class);
    court.order(sealed, SealingOrder.Kind.LIFTED);
    assertThat(send("Lifted-A", otto("Lifted"), AT).caseId()).isEqualTo(told.caseId());
    assertThat(send("Lifted-A", hilda("Lifted-A"), AT).caseId()).isEqualTo(sealed.caseId());
  }

  @Test
  void
      an_arrest_of_another_time_waits_for_who_may_see_the_case_and_an_expunged_one_is_told_to_nobody() {
    Reported sealed = hidden("Time-A", SealingOrder.Kind.SEALED);
    hidden("Time-B", SealingOrder.Kind.EXPUNGED);
    Instant later = AT.plus(Duration.ofDays(40));
    long told = send("Time-A", hilda("Time-A"), later).caseId();
    send("Time-B", hilda("Time-B"), later);
    assertThat(waiting()).containsExactly(told);
    assertThat(withheld.count(PROSECUTOR)).isOne();
    assertThat(withheld.countOf(PROSECUTOR, sealed.caseId())).isOne();
    assertThatThrownBy(() -> withheld.count(CLERK)).isInstanceOf(Denied.class);
  }

  @Test
  void what_is_refused_stays_out_of_the_record_and_its_sender_is_told_what_it_was_told() {
    hidden("Refused-A", SealingOrder.Kind.SEALED);
    Instant corrected = AT.plusSeconds(120);
    CaseIntake.Taken told = send("Refused-A", hilda("Refused-A"), corrected);
    withheld.refuse(PROSECUTOR, told.caseId(), "The same arrest, its time corrected");
    assertThat(waiting()).isEmpty();
    assertThat(isOnRecord(told)).isFalse();
    CaseIntake.Taken again = send("Refused-A", hilda("Refused-A"), corrected);
    assertThat(again.isNew()).isFalse();
    assertThat(again.number()).isEqualTo(told.number());
    assertThatThrownBy(() -> withheld.putOnRecord(PROSECUTOR, told.caseId(), "After all"))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("Test prosecutor has refused it: The same arrest");
  }

  @Test
  void the_arrest_of_the_case_itself_sent_again_waits_for_nobody() {
    hidden("Again-A", SealingOrder.Kind.SEALED);
    send("Again-A", hilda("Again-A"), AT);
    assertThat(waiting()).isEmpty();
  }

  @Test
  void while_it_waits_it_counts_for_nobody_and_joins_nobody() {
    hidden("Waits-A", SealingOrder.Kind.SEALED);
    long told = send("Waits-A", otto("Waits"), AT).caseId();
    Reported later = people.reported(otto("Waits"));
    assertThat(court.stand(List.of(later)).get(0).because()).doesNotContain("same");
    withheld.putOnRecord(PROSECUTOR, told, "Two arrests");
    assertThat(opened(told).driverId()).isEqualTo(people.driver(later.record()));
  }

  private List<CaseIntake.Taken> sendTogether(ArrestReport... reports) {
    changes.begin(CLERK, "Arrests imported");
    return intake.open(List.of(reports)).stream().map(CaseIntake.Opened::told).toList();
  }

  @ParameterizedTest
  @EnumSource(OtherArrest.class)
  void another_arrest_that_an_import_brings_waits_and_none_other_of_its_batch(OtherArrest other) {
    String number = "Import-" + other;
    Reported sealed = hidden(number, SealingOrder.Kind.SEALED);
    ArrestReport another =
        other == OtherArrest.PERSON
            ? report(number, otto(number), AT)
            : report(number, hilda(number), AT.plus(Duration.ofDays(40)));
    List<CaseIntake.Taken> told =
        sendTogether(
            report(number + "-B", otto(number + "b"), AT),
            another,
            report(number + "-C", otto(number + "c"), AT));
    assertThat(told).allMatch(CaseIntake.Taken::isNew);
    assertThat(told).extracting(CaseIntake.Taken::caseId).doesNotContain(sealed.caseId());
    assertThat(waiting()).containsExactly(told.get(1).caseId());
    assertThat(isOnRecord(told.get(1))).isFalse();
    assertThat(cases.read(told.get(2).caseId()).file().agencyNumber()).isEqualTo(number + "-C");
    assertThat(sendTogether(another).get(0).isNew()).isFalse();
    assertThat(waiting()).hasSize(1);
  }

  @Test
  void a_number_that_is_written_otherwise_is_of_the_same_arrest_whatever_its_seconds() {
    hidden("Spelled-1", SealingOrder.Kind.SEALED);
    CaseIntake.Taken told = send("SPELLED 01", hilda("Spelled-1"), AT.plusSeconds(20));
    assertThat(told.isNew()).isTrue();
    assertThat(waiting()).isEmpty();
    CaseIntake.Taken again = send("spelled-1", hilda("Spelled-1"), AT.plusSeconds(40));
    assertThat(again.number()).isEqualTo(told.number());
  }

  @Test
  void of_two_cases_with_one_number_each_report_of_a_batch_finds_its_own() {
    Reported sealed = hidden("Both-A", SealingOrder.Kind.SEALED);
    CaseIntake.Taken told = send("Both-A", otto("Both"), AT);
    withheld.putOnRecord(PROSECUTOR, told.caseId(), "Two arrests");
    court.order(sealed, SealingOrder.Kind.LIFTED);
    assertThat(
            sendTogether(report("Both-A", otto("Both"), AT), report("Both-A", hilda("Both-A"), AT)))
        .extracting(CaseIntake.Taken::caseId)
        .containsExactly(told.caseId(), sealed.caseId());
  }
}
