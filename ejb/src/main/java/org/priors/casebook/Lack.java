package org.priors.casebook;

/**
 * What a case file may lack. Each is a list too: of the latest open cases of the caller's own that
 * lack it.
 */
public enum Lack implements CaseSelection {
  DRIVER("Who was arrested", "c.driver_id is null"),
  BIRTH_DATE("Birth date", ofTheDriver("born")),
  LICENSE("License number", ofTheDriver("license_number")),
  TESTS(
      "Whether a chemical test was asked for",
      "c.tests_reported <> 'ALL' and not exists (select 1 from chemical_test t where t.case_id = c.id)"),
  RESULT("Result of a test that was taken", test("t.outcome = 'COMPLETED' and t.result is null")),
  REFUSED_AT("Time of a refusal", test("t.refusal and t.refused_at is null")),
  ADVISEMENT(
      "Advisement before a test",
      test("true") + " and not exists (select 1 from advisement v where v.case_id = c.id)"),
  NOTICE("Notice of suspension", test("true") + " and c.notice_at is null"),
  VEHICLE(
      "Whether vehicle and license were commercial, and a child in the vehicle",
      "(c.commercial is null or c.commercial_license is null or c.child_passenger is null)"),
  CRASH("Whether there was a crash", "c.crash = 'NOT_STATED'"),
  LEVEL(
      "Level of the charge",
      "not exists (select 1 from charge ch where ch.case_id = c.id and ch.kind = 'IMPAIRED_DRIVING'"
          + " and ch.degree is not null)");

  /** The lists look at so many open cases, the latest arrests, and no further back. */
  public static final int LATEST = 2_000;

  private static final String OWN =
      """
       where c.id in (select o.id from case_file o where o.status = 'OPEN' and %s
                      order by o.arrested_at desc, o.id desc limit %d)
      """;

  private final String title;
  private final String sql;

  Lack(String title, String sql) {
    this.title = title;
    this.sql = sql;
  }

  private static String ofTheDriver(String column) {
    return "c.driver_id is not null and not exists (select 1 from person_record p"
        + " where p.driver_id = c.driver_id and p."
        + column
        + " is not null)";
  }

  private static String test(String condition) {
    return "exists (select 1 from chemical_test t where t.case_id = c.id and t.evidential and "
        + condition
        + ")";
  }

  public String title() {
    return title;
  }

  /** The condition on a case {@code c}. */
  String sql() {
    return sql;
  }

  @Override
  public String where(Own own) {
    return of(own) + " and " + sql;
  }

  /** Those that the lists look at. */
  static String of(Own own) {
    return OWN.formatted(
        switch (own) {
          case AGENCY -> "o.agency_id = :agency";
          case STATE -> "o.state = :state";
          case ALL -> "true";
        },
        LATEST);
  }
}
