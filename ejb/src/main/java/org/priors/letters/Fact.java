package org.priors.letters;

import java.util.Arrays;
import java.util.Optional;

/** What a letter may tell: a template names it by its key and nothing else. */
public enum Fact {
  LANGUAGE("language", "the language"),
  TITLE("title", "the title"),
  LICENSING_AGENCY("licensingAgency", "the licensing agency"),
  SIGNED_BY("signedBy", "who signs it"),
  DATE("date", "its date"),
  DRIVER("driver", "the driver's name"),
  ADDRESS("address", "the driver's address", true),
  LICENSE("license", "the driver's license"),
  CASE_NUMBER("caseNumber", "the number of the case"),
  AGENCY("agency", "the agency that made the arrest"),
  AGENCY_NUMBER("agencyNumber", "that agency's number of the arrest"),
  OFFICER("officer", "the officer who made the arrest"),
  ARRESTED_AT("arrestedAt", "when the arrest was made"),
  BASIS("basis", "what the action rests on"),
  STEP_ON("stepOn", "when the step was made"),
  REASON("reason", "the reason"),
  DOCUMENT("document", "the document of the step"),
  STATEMENT_NUMBER("statementNumber", "the number of the statement"),
  DUE_ON("dueOn", "the day by which an answer is due"),
  LACKING("lacking", "what the statement lacks", true),
  PERMIT_UNTIL("permitUntil", "the day until which the permit holds"),
  ASK_BY("askBy", "the day by which a hearing is asked for"),
  HEARING_AT("hearingAt", "when the hearing is"),
  HEARING_PLACE("hearingPlace", "where the hearing is"),
  HEARING_OFFICER("hearingOfficer", "who hears it"),
  SUBPOENAED("subpoenaed", "who is subpoenaed"),
  COMES("comes", "that the person has to come"),
  PAPERS("papers", "the papers that are to be brought or sent"),
  ISSUED_BY("issuedBy", "who issues the subpoena"),
  OUTCOME("outcome", "what was decided"),
  FINDINGS("findings", "the findings", true),
  LICENSE_FROM_DAY_TO_DAY("licenseFromDayToDay", "the license from day to day", true),
  REVIEW_BY("reviewBy", "the day by which a review is asked for");

  private final String key;
  private final String title;
  private final boolean isList;

  Fact(String key, String title) {
    this(key, title, false);
  }

  Fact(String key, String title, boolean isList) {
    this.key = key;
    this.title = title;
    this.isList = isList;
  }

  /** As templates name it. */
  String key() {
    return key;
  }

  /** In words that go on after "the letter tells". */
  String title() {
    return title;
  }

  /** Whether it has several lines, each of which a template repeats. */
  boolean isList() {
    return isList;
  }

  static Optional<Fact> of(String key) {
    return Arrays.stream(values()).filter(fact -> fact.key.equals(key)).findFirst();
  }
}
