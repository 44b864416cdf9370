package org.priors.reports;

import java.util.List;

/** A figure's definition, as the workbook and the page of reports print it. */
public record Definition(
    String figure, String meaning, String numerator, String denominator, String source) {
  private static final String NOT_A_RATE = "not a rate";

  /** Every figure, in the order of the columns. */
  public static final List<Definition> ALL =
      List.of(
          count(
              "Arrests",
              "Arrests on record with a date of arrest in the month, in the agency's local time. "
                  + "One arrest is one case, however many charges it has.",
              "Every row of sheet Cases."),
          count(
              "With an impaired-driving charge",
              "Arrests with at least one charge that the import profile or the intake form marks "
                  + "as impaired driving.",
              "Cases, column Impaired-driving charge: yes."),
          count(
              "Charged above the record",
              "Arrests with a charge whose words say more than the driver's record here: a later "
                  + "offense than it shows, earlier events of which it has none, or an age that no "
                  + "birth date on record confirms. Priors may be missing here, or the charge is "
                  + "mistaken. The words are those of the import profile and of the list that comes "
                  + "with the product; an arrest without a known driver is not counted. As last "
                  + "computed: it changes when the record does.",
              "Cases, column Charged above the record: yes."),
          count(
              "Tests known",
              "Arrests whose source says whether an evidential test was asked for. An evidential "
                  + "test is of breath, blood or urine, to be used as evidence; preliminary tests "
                  + "at the roadside are not counted.",
              "Cases, column Evidential test asked for: yes or no."),
          count(
              "Evidential test asked for",
              "Arrests in which an evidential test was asked for. An arrest counts once, however "
                  + "many tests were asked for. Where tests are not known for every arrest, the "
                  + "true number may be higher.",
              "Cases, column Evidential test asked for: yes."),
          count(
              "Refusals",
              "Arrests in which an evidential test was refused. It takes in refusals from sources "
                  + "that report refusals and no other tests, so it can be larger than the "
                  + "numerator of the rate.",
              "Cases, column Evidential test refused: yes."),
          new Definition(
              "Refusal rate",
              "Of the arrests in which an evidential test was asked for, the share in which one "
                  + "was refused. NHTSA's figures by State are tests refused of tests requested "
                  + "(Breath Test Refusals in DWI Enforcement, DOT HS 809 876); here an arrest "
                  + "counts once. Offices that divide by all arrests get a lower rate: the two "
                  + "cannot be compared.",
              "Arrests in which an evidential test was asked for and refused.",
              "Arrests in which an evidential test was asked for.",
              "Cases, both columns: yes. Only agencies whose source reports tests."),
          new Definition(
              "Refusal rate, total",
              "The rate of all agencies whose sources report tests, taken together. The others "
                  + "are in the total's counts but not in its rate.",
              "The sum of the agencies' numerators.",
              "The sum of the agencies' denominators.",
              "The rows above the total. It is not an average of the agencies' rates."),
          count(
              "Cannot tell",
              "The agency's source does not report what the figure needs. It is not zero, and it "
                  + "is not no.",
              "About the rate says what the source reports."),
          count(
              "Result",
              "Grams of alcohol in 210 liters of breath (g/210 L) or in 100 milliliters of blood "
                  + "or urine (g/100 mL), as the unit beside it says.",
              "The test's record. No result means that none is on record."));

  private static Definition count(String figure, String meaning, String source) {
    return new Definition(figure, meaning, NOT_A_RATE, NOT_A_RATE, source);
  }
}
