package org.priors.letters;

import static org.priors.letters.Fact.DRIVER;
import static org.priors.letters.Fact.DUE_ON;
import static org.priors.letters.Fact.HEARING_AT;
import static org.priors.letters.Fact.HEARING_PLACE;
import static org.priors.letters.Fact.ISSUED_BY;
import static org.priors.letters.Fact.LACKING;
import static org.priors.letters.Fact.OUTCOME;
import static org.priors.letters.Fact.REASON;
import static org.priors.letters.Fact.SUBPOENAED;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.priors.hearings.Step;

/** A kind of letter: which steps make one, and what it has to tell. */
public enum LetterKind {
  RETURN_OF_STATEMENT(
      "Return of the officer's statement",
      Set.of(Step.RETURN_STATEMENT),
      Set.of(LACKING, DUE_ON, REASON)),
  NOTICE_OF_SUSPENSION(
      "Notice of suspension, with permit", Set.of(Step.ISSUE_NOTICE_BY_LETTER), Set.of(DRIVER)),
  ACKNOWLEDGMENT_OF_REQUEST(
      "Acknowledgment of the request", Set.of(Step.ACCEPT_REQUEST), Set.of(DRIVER)),
  REFUSAL_OF_REQUEST("Refusal of the request", Set.of(Step.REFUSE_REQUEST), Set.of(DRIVER, REASON)),
  NOTICE_OF_HEARING(
      "Notice of hearing", Set.of(Step.SET_HEARING), Set.of(DRIVER, HEARING_AT, HEARING_PLACE)),
  SUBPOENA(
      "Subpoena",
      Set.of(Step.SET_HEARING),
      Set.of(SUBPOENAED, ISSUED_BY, HEARING_AT, HEARING_PLACE)),
  POSTPONEMENT("Postponement of the hearing", Set.of(Step.POSTPONE), Set.of(DRIVER, REASON)),
  DECISION(
      "Decision",
      Set.of(Step.SUSTAIN, Step.MODIFY, Step.SET_ASIDE),
      Set.of(DRIVER, OUTCOME, REASON)),
  STAY("Stay", Set.of(Step.STAY), Set.of(DRIVER, REASON)),
  REINSTATEMENT("Reinstatement of the license", Set.of(Step.REINSTATE), Set.of(DRIVER));

  private final String title;
  private final Set<Step> steps;
  private final Set<Fact> needed;

  LetterKind(String title, Set<Step> steps, Set<Fact> needed) {
    this.title = title;
    this.steps = steps;
    this.needed = needed;
  }

  /** As a page says it. */
  public String title() {
    return title;
  }

  /** As names of files have it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it has to tell, whatever its template says. */
  Set<Fact> needed() {
    return needed;
  }

  /** Whether it is of one of the subpoenas for the hearing that its step has set. */
  public boolean isOfSubpoena() {
    return this == SUBPOENA;
  }

  /** The kinds that a step makes; none for most steps. */
  public static List<LetterKind> of(Step step) {
    return Arrays.stream(values()).filter(kind -> kind.steps.contains(step)).toList();
  }
}
