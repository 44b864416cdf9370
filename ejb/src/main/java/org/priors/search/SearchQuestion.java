package org.priors.search;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.security.Caller;

/**
 * What drivers are asked for: the text, the fields beside it, and the order of the answer.
 *
 * @param audience who asks: what they may not see is not found
 * @param typed the text as it was typed, without blanks around it
 * @param text the text taken apart
 * @param today from which years are counted back
 */
record SearchQuestion(
    Audience audience,
    String typed,
    SearchText text,
    Criteria criteria,
    HitOrder order,
    LocalDate today) {

  static SearchQuestion of(
      Caller caller, String typed, Criteria criteria, HitOrder order, Clock clock) {
    LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    return new SearchQuestion(
        Audience.of(caller),
        typed == null ? "" : typed.strip(),
        SearchText.of(typed, today),
        criteria,
        order,
        today);
  }

  /** A text in which nothing can be searched for finds nobody, whatever the fields say. */
  boolean isInVain() {
    return text.isEmpty() && !typed.isEmpty();
  }

  /** All of it as a person reads it. */
  String inWords() {
    return Stream.of(typed, criteria.inWords())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }
}
