package org.priors.hearings;

import java.util.List;
import java.util.stream.IntStream;

/** Records of a hearing as they are typed. */
final class Drafts {

  private Drafts() {}

  /** With this found of each issue; null for nothing yet. */
  static HearingDraft of(int version, int issues, Finding.Found found) {
    return new HearingDraft(
        version,
        "Tape 12",
        null,
        IntStream.range(0, issues)
            .mapToObj(
                row ->
                    new HearingDraft.Typed(
                        null,
                        "Exhibit 1",
                        "Saw it",
                        "Denies it",
                        found,
                        found == null ? null : "So"))
            .toList(),
        List.of(new HearingDraft.TypedExhibit("Report", Side.STATE, Exhibit.Ruling.ADMITTED)),
        List.of(
            new HearingDraft.TypedAppearance(
                Appearance.Part.DRIVER, "Ann", Appearance.How.IN_PERSON, true)));
  }
}
