package org.priors.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.mapper.Nested;
import org.priors.law.NotCompleted;
import org.priors.law.SampleBy;

/**
 * What a document tells of an event; what it does not tell is null.
 *
 * @param said what the event is of: the charges, the plea, the reason, the words of a driver record
 * @param acdCode of the AAMVA Code Dictionary
 * @param testKinds the chemical tests that were refused, or the one that was taken; null for an
 *     event of another kind
 * @param result of a test, in its unit
 * @param endedOn the day on which it became no more as it was decided
 * @param endedBecause the reason that was given for that
 * @param sampleBy how the sample of a test came after a refusal
 * @param testOutcome what came of a test that was not completed
 * @param otherGiven whether another test of the arrest was given
 * @param diversion how a diversion went
 */
public record EventDetail(
    String said,
    String docketNumber,
    String acdCode,
    List<String> testKinds,
    BigDecimal result,
    String unit,
    LocalDate endedOn,
    String endedBecause,
    SampleBy sampleBy,
    NotCompleted testOutcome,
    Boolean otherGiven,
    @Nested DiversionTold diversion) {

  public EventDetail {
    diversion = diversion == null ? DiversionTold.UNTOLD : diversion;
  }

  /** Of which nothing but these words is told. */
  public static EventDetail said(String words) {
    return new EventDetail(words, null, null, null, null, null, null, null, null, null, null, null);
  }

  /** {@code DEMO 1 Driving while intoxicated, docket 02-11 (vacated on 3 May 2002: new trial)}. */
  String inWords(String status) {
    String words = said == null ? "" : said;
    if (docketNumber != null) {
      words += (words.isEmpty() ? "Docket " : ", docket ") + docketNumber;
    }
    if (acdCode != null) {
      words =
          with(
              words,
              "ACD " + acdCode + (AcdCodes.of(acdCode).listed() ? "" : ", on no public list"));
    }
    return endedOn == null ? words : with(words, ended(status));
  }

  /** In brackets after what is told already, or by itself. */
  private static String with(String words, String more) {
    return words.isEmpty()
        ? Character.toUpperCase(more.charAt(0)) + more.substring(1)
        : words + " (" + more + ")";
  }

  private String ended(String status) {
    return switch (status) {
          case "VACATED" -> "vacated";
          case "SET_ASIDE" -> "set aside";
          case "AMENDED" -> "amended";
          case "ENTERED_IN_ERROR" -> "entered in error, told";
          default -> "decided otherwise";
        }
        + " on "
        + Priors.DAY.format(endedOn)
        + (endedBecause == null ? "" : ": " + endedBecause);
  }
}
