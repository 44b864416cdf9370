package org.priors.casebook;

/**
 * What a case file may lack. Each is a list too: of the latest open cases of the caller's own that
 * lack it.
 */
public enum Lack implements CaseSelection {
  DRIVER("Who was arrested", "c.driver_id is null"),
  BIRTH_DATE("Birth date", "c.driver_id is not null and told.births = 0"),
  LICENSE("License number", "c.driver_id is not null and told.licenses = 0"),
  TESTS("Whether a chemical test was asked for", "c.tests_reported <> 'ALL' and test.count = 0"),
  RESULT("Result of a test that was taken", "test.waiting > 0"),
  REFUSED_AT("Time of a refusal", "test.untimed > 0"),
  ADVISEMENT("Advisement before a test", "test.evidential > 0 and advised.count = 0"),
  NOTICE("Notice of suspension", "test.evidential > 0 and c.notice_at is null"),
  VEHICLE(
      "Whether vehicle and license were commercial, and a child in the vehicle",
      "(c.commercial is null or c.commercial_license is null or c.child_passenger is null)"),
  CRASH("Whether there was a crash", "c.crash = 'NOT_STATED'"),
  LEVEL("Level of the charge", "charged.leveled = 0");

  /** The lists look at so many open cases, the latest arrests, and no further back. */
  public static final int LATEST = 2_000;

  /** What the conditions ask of a case, each read by its index. */
  static final String FACTS =
      """
       cross join lateral (select count(p.born) as births, count(p.license_number) as licenses
                           from person_record p where p.driver_id = c.driver_id) told
       cross join lateral (select count(*), count(*) filter (where t.evidential) as evidential,
                                  count(*) filter (where t.evidential and t.outcome = 'COMPLETED' and t.result is null) as waiting,
                                  count(*) filter (where t.evidential and t.refusal and t.refused_at is null) as untimed
                           from chemical_test t where t.case_id = c.id) test
       cross join lateral (select count(*) from advisement v where v.case_id = c.id) advised
       cross join lateral (select count(ch.degree) filter (where ch.kind = 'IMPAIRED_DRIVING') as leveled
                           from charge ch where ch.case_id = c.id) charged
      """;

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

  public String title() {
    return title;
  }

  /** The condition on a case {@code c} and its {@link #FACTS}. */
  String sql() {
    return sql;
  }

  @Override
  public String where(Own own) {
    return " where c.id in (select c.id from case_file c" + FACTS + of(own) + " and " + sql + ")";
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
