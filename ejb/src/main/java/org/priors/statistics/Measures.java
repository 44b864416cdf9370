package org.priors.statistics;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The measures of a month, in the order of their columns, and the words that may stand in place of
 * one. The statement, the page and the workbook read them here: a measure more is a value more.
 */
public final class Measures {

  public static final CaseCount ARRESTS =
      CaseCount.ofAll(
          "arrests",
          new Heading("Arrests", 10),
          "Arrests on record with a date of arrest in the month, in the agency's local time. "
              + "One arrest is one case, however many charges it has.",
          PageText.of("Arrests", "{agencies}"));

  public static final CaseCount IMPAIRED =
      CaseCount.of(
          "impaired_charge",
          new Heading("With an impaired-driving charge", 18),
          "Arrests with at least one charge that the import profile or the intake form marks "
              + "as impaired driving.",
          new CaseAnswer(
              "exists (select 1 from charge ch where ch.case_id = m.id and ch.kind = 'IMPAIRED_DRIVING')",
              new Heading("Impaired-driving charge", 18),
              null),
          PageText.of("Impaired driving", "arrests with such a charge"));

  public static final CaseCount ABOVE_RECORD =
      CaseCount.of(
          "above_record",
          new Heading("Charged above the record", 13),
          "Arrests with a charge whose words say more than the driver's record here: a later "
              + "offense than it shows, earlier events of which it has none, or an age that no "
              + "birth date on record confirms. Priors may be missing here, or the charge is "
              + "mistaken. The words are those of the import profile and of the list that comes "
              + "with the product; an arrest without a known driver is not counted. As last "
              + "computed: it changes when the record does.",
          new CaseAnswer("m.above is not null", new Heading("Charged above the record", 18), null),
          PageText.of("Charged above the record", "priors may be missing"));

  public static final CaseCount ASKED =
      CaseCount.of(
          "test_asked",
          new Heading("Evidential test asked for", 13),
          "Arrests in which an evidential test was asked for. An arrest counts once, however "
              + "many tests were asked for. Where tests are not known for every arrest, the "
              + "true number may be higher.",
          new CaseAnswer(
              """
              case when m.tests_reported = 'ALL'
                   then exists (select 1 from chemical_test t where t.case_id = m.id and t.evidential) end
              """,
              new Heading("Evidential test asked for", 14),
              "not reported"),
          PageText.of("Tests asked for", "in {told} whose tests are known"));

  public static final CaseCount TESTS_KNOWN =
      CaseCount.told(
          "tests_known",
          new Heading("Tests known", 9),
          "Arrests whose source says whether an evidential test was asked for. An evidential "
              + "test is a chemical one to be used as evidence; preliminary tests "
              + "at the roadside are not counted.",
          ASKED,
          null);

  public static final CaseCount REFUSED =
      CaseCount.of(
          "test_refused",
          new Heading("Refusals", 13),
          "Arrests in which an evidential test was refused. It takes in refusals from sources "
              + "that report refusals and no other tests, so it can be larger than the "
              + "numerator of the rate.",
          new CaseAnswer(
              """
              case when exists (select 1 from chemical_test t where t.case_id = m.id and t.refusal) then true
                   when m.tests_reported <> 'NONE' then false end
              """,
              new Heading("Evidential test refused", 14),
              "cannot tell"),
          new PageText("Refusals", "from any source", "no source reports them"));

  public static final CaseRate REFUSAL_RATE =
      new CaseRate(
          "refusal_rate",
          new Heading("Refusal rate", 13),
          "Of the arrests in which an evidential test was asked for, the share in which one "
              + "was refused. NHTSA's figures by State are tests refused of tests requested "
              + "(Breath Test Refusals in DWI Enforcement, DOT HS 809 876); here an arrest "
              + "counts once. Offices that divide by all arrests get a lower rate: the two "
              + "cannot be compared.",
          new RatePart(
              REFUSED,
              new Heading("Rate: refusals (numerator)", 14),
              "Arrests in which an evidential test was asked for and refused."),
          new RatePart(
              ASKED,
              new Heading("Rate: tests asked for (denominator)", 15),
              "Arrests in which an evidential test was asked for."),
          new RateNeeds(
              "tests",
              "m.tests_reported = 'REFUSALS_ONLY'",
              "source reports refusals only",
              "source reports neither tests nor refusals"),
          "none asked",
          new Heading("About the rate", 38));

  /** All of them; counts stand before rates, as in the workbook. */
  public static final List<CaseMeasure> ALL =
      Stream.of(
              List.of(ARRESTS, IMPAIRED, ABOVE_RECORD, TESTS_KNOWN, ASKED, REFUSED),
              LicenseMeasures.COUNTS,
              List.of(REFUSAL_RATE),
              LicenseMeasures.RATES)
          .<CaseMeasure>flatMap(List::stream)
          .toList();

  /** Those of the license, in the tables of the page. */
  public static final List<MeasureGroup> OF_THE_LICENSE = LicenseMeasures.GROUPS;

  /** How long it took from the arrest to the decision. */
  public static final CaseDays TO_DECISION = LicenseMeasures.TO_DECISION;

  public static final List<CaseCount> COUNTS = kind(CaseCount.class);

  public static final List<CaseRate> RATES = kind(CaseRate.class);

  /** The counts that a case says yes or no to: the columns of the sheet of cases. */
  public static final List<CaseCount> ANSWERED =
      COUNTS.stream().filter(count -> count.answer() != null).toList();

  private static final List<Meaning> WORDS =
      List.of(
          Meaning.of(
              "Cannot tell",
              "The agency's source does not report what the figure needs. It is not zero, and it "
                  + "is not no.",
              "About the rate says what the source reports."),
          Meaning.of(
              "Result",
              "Grams of alcohol in 210 liters of breath (g/210 L) or in 100 milliliters of blood "
                  + "or urine (g/100 mL), as the unit beside it says.",
              "The test's record. No result means that none is on record."));

  private Measures() {}

  /** The one of this key; empty for none. */
  public static Optional<CaseMeasure> named(String key) {
    return ALL.stream().filter(measure -> measure.key().equals(key)).findFirst();
  }

  /** What each measure is, and each word that may stand in place of one. */
  public static List<Meaning> meanings() {
    return Stream.of(
            ALL.stream().map(CaseMeasure::meanings).flatMap(List::stream),
            Stream.of(TO_DECISION.means()),
            WORDS.stream())
        .flatMap(Function.identity())
        .toList();
  }

  private static <M extends CaseMeasure> List<M> kind(Class<M> kind) {
    return ALL.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
