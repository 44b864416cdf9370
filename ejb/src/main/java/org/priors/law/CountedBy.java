package org.priors.law;

import java.util.List;

/**
 * What the numbers of a parameter's rules count. Where a source names one count and leaves open
 * whether what another counts is meant as well, the number is by the first, and at most by either.
 */
public enum CountedBy {
  OFFENSES("Offenses", Count.CRIMINAL),
  ACTIONS("License actions", Count.ADMINISTRATIVE),
  REFUSALS("Refusals", Count.REFUSAL),
  OFFENSES_OR_ACTIONS(
      "Offenses; the source does not say whether earlier license actions count as well",
      Count.CRIMINAL,
      Count.ADMINISTRATIVE),
  REFUSALS_OR_ACTIONS(
      "Refusals; the source does not say whether other license actions and offenses count as well",
      Count.REFUSAL,
      Count.ADMINISTRATIVE,
      Count.CRIMINAL),
  OFFENSES_OR_REFUSALS(
      "Offenses; the source does not say whether earlier refusals count as well",
      Count.CRIMINAL,
      Count.REFUSAL),
  /** Only in files that decisions were made by: taken as the larger of both. */
  REFUSALS_OR_CONVICTIONS(
      "Refusals or convictions, whichever are more", Count.REFUSAL, Count.CRIMINAL);

  private final String title;
  private final Count first;
  private final List<Count> others;

  /** Said at each evaluation for the numbers that tables print. */
  private final String[] ifThe = new String[6];

  CountedBy(String title, Count first, Count... others) {
    this.title = title;
    this.first = first;
    this.others = List.of(others);
    for (int number = 0; number < ifThe.length; number++) {
      ifThe[number] = sentence(number);
    }
  }

  /** In a sentence. */
  public String title() {
    return title;
  }

  /** What the columns name: {@code offense}. */
  public String noun() {
    return first.noun();
  }

  /** {@code If this is the 2nd offense.} */
  String ifThe(int number) {
    return number < ifThe.length ? ifThe[number] : sentence(number);
  }

  private String sentence(int number) {
    return "If this is the " + Phrases.ordinal(number) + " " + noun() + ".";
  }

  /** The number that the columns are asked for, from the least that it may be to the most. */
  Span number(Numbers numbers) {
    Numbered named = numbers.of(first);
    int least = named.value();
    int most = named.atMost();
    for (Count count : others) {
      Numbered other = numbers.of(count);
      if (this == REFUSALS_OR_CONVICTIONS) {
        least = Math.max(least, other.value());
      }
      most = Math.max(most, other.atMost());
    }
    return this == REFUSALS_OR_CONVICTIONS ? new Span(least, least) : new Span(least, most);
  }
}
