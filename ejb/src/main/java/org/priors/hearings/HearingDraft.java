package org.priors.hearings;

import java.util.List;

/**
 * What is kept of a hearing as it was typed.
 *
 * @param revision that was shown; 0 where nothing had been kept
 * @param findings in the order of the issues
 */
public record HearingDraft(
    int revision,
    String recording,
    String scopeNote,
    List<Typed> findings,
    List<TypedExhibit> exhibits,
    List<TypedAppearance> appearances) {

  /**
   * Of one issue.
   *
   * @param issue in words where no source prints the State's; else null
   */
  public record Typed(
      String issue,
      String evidence,
      String officerAccount,
      String driverAccount,
      Finding.Found finding,
      String reason) {}

  public record TypedExhibit(String title, Side offeredBy, Exhibit.Ruling ruling) {}

  public record TypedAppearance(
      Appearance.Part part, String name, Appearance.How manner, boolean sworn) {}
}
