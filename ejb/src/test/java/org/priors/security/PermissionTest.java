package org.priors.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionTest {

  /** For every role there is: one that is not here does not compile. */
  private static String permissions(Role role) {
    return switch (role) {
      case OFFICER ->
          "READ_DRIVERS READ_CASES RECORD_CASES SEND_STATEMENTS APPEAR_AT_HEARINGS SUBSCRIBE_TO_HEARINGS READ_LAW"
              + " SIGNED_IN";
      case PROSECUTOR ->
          "READ_DRIVERS EXPORT_DRIVERS COUNT_REPEAT_OFFENDERS READ_CASES RECORD_CASES PROSECUTE"
              + " DECIDE_EVENTS SEE_SEALED READ_LAW VERIFY_LAW SIGNED_IN";
      case HEARING_OFFICER ->
          "READ_DRIVERS READ_CASES SCHEDULE_HEARINGS PLAN_CALENDAR HEAR SUBSCRIBE_TO_HEARINGS"
              + " READ_LAW SIGNED_IN";
      case CLERK ->
          "READ_DRIVERS EXPORT_DRIVERS COUNT_REPEAT_OFFENDERS READ_CASES RECORD_CASES"
              + " SEND_STATEMENTS WORK_ON_ACTIONS READ_UNDONE_STEPS SCHEDULE_HEARINGS PLAN_CALENDAR RECORD_DISPOSITIONS DECIDE_MATCHES DECIDE_EVENTS SEAL IMPORT TAKE_IMPORT_BACK READ_LAW"
              + " SIGNED_IN";
      case MANAGER ->
          "COUNT_REPEAT_OFFENDERS READ_CASES READ_UNDONE_STEPS IMPORT TAKE_IMPORT_BACK READ_REPORTS READ_LAW"
              + " SIGNED_IN";
      case ADMINISTRATOR -> "IMPORT TAKE_IMPORT_BACK ADMINISTER READ_LAW SIGNED_IN";
    };
  }

  private static Purpose usualPurpose(Role role) {
    return switch (role) {
      case OFFICER -> Purpose.LAW_ENFORCEMENT;
      case PROSECUTOR -> Purpose.PROSECUTION;
      case HEARING_OFFICER -> Purpose.LICENSING;
      case CLERK -> Purpose.COURT_BUSINESS;
      case MANAGER -> Purpose.STATISTICS;
      case ADMINISTRATOR -> Purpose.ADMINISTRATION;
    };
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void each_role_may_do_its_work_and_nothing_else(Role role) {
    assertThat(Stream.of(Permission.values()).filter(caller(role)::may))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(permissions(role).split(" ")).map(Permission::valueOf).toList());
  }

  @ParameterizedTest
  @EnumSource(Permission.class)
  void a_caller_without_a_role_may_do_nothing(Permission permission) {
    assertThat(caller(null).may(permission)).isFalse();
    assertThatThrownBy(() -> caller(null).require(permission)).isInstanceOf(Denied.class);
  }

  @ParameterizedTest
  @EnumSource(Permission.class)
  void the_roles_of_a_permission_cannot_be_changed(Permission permission) {
    assertThatThrownBy(() -> permission.roles().add(Role.OFFICER))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void who_may_not_is_told_so_in_a_sentence() {
    assertThatThrownBy(() -> caller(Role.HEARING_OFFICER).require(Permission.RECORD_CASES))
        .isInstanceOf(Denied.class)
        .hasMessage("The role of hearing officer may not record cases.");
    assertThatCode(() -> caller(Role.CLERK).require(Permission.RECORD_CASES))
        .doesNotThrowAnyException();
  }

  @Test
  void a_stated_purpose_replaces_the_usual_one_and_changes_nothing_else() {
    Caller officer = caller(Role.OFFICER);
    Caller stated = officer.withPurpose(Purpose.COURT_BUSINESS);
    assertThat(stated.purpose()).isEqualTo(Purpose.COURT_BUSINESS);
    assertThat(stated.withPurpose(officer.purpose())).isEqualTo(officer);
  }

  @Test
  void a_caller_from_another_address_is_the_same_person() {
    Caller there = caller(Role.OFFICER).from("192.0.2.9");
    assertThat(there.source()).isEqualTo("192.0.2.9");
    assertThat(there.from(caller(Role.OFFICER).source())).isEqualTo(caller(Role.OFFICER));
  }

  @Test
  void background_work_is_named_as_such_and_belongs_to_no_account() {
    Caller indexer = Caller.system("indexer");
    assertThat(indexer.userName()).isEqualTo("priors:indexer");
    assertThat(indexer.accountId()).isNull();
    assertThat(indexer.source()).isNull();
    assertThat(indexer.may(Permission.ADMINISTER)).isTrue();
    assertThat(indexer.may(Permission.READ_CASES)).isFalse();
  }

  @Test
  void background_work_in_place_of_a_role_may_what_that_role_may() {
    Caller clerk = Caller.system("demonstration", Role.CLERK);
    assertThat(clerk.may(Permission.RECORD_CASES)).isTrue();
    assertThat(clerk.may(Permission.ADMINISTER)).isFalse();
    assertThat(clerk.officeId()).isNull();
  }

  @Test
  void who_has_shown_no_account_has_no_grant_and_is_of_no_office() {
    Caller nobody = Caller.nobody("jroy").from("192.0.2.1");
    assertThat(nobody.role()).isNull();
    assertThat(nobody.officeId()).isNull();
    assertThat(nobody.agencyId()).isNull();
    assertThat(nobody.source()).isEqualTo("192.0.2.1");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void each_role_has_its_usual_purpose(Role role) {
    assertThat(role.usualPurpose()).isEqualTo(usualPurpose(role));
  }

  private static Caller caller(Role role) {
    if (role == null) {
      return Caller.nobody("jroy");
    }
    return Caller.working("jroy", new Grant(role, new Workplace(3, 7L, "LA", "Metairie Police")))
        .withAccount(5)
        .from("192.0.2.1");
  }
}
