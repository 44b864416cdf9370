package org.priors.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Why the person records of one driver stand together. */
@ApplicationScoped
public class WhyJoined {

  @Inject MatchLinks links;

  /**
   * Why each stands with the others, in words, as far as these records, which the reader sees,
   * tell.
   *
   * @param records of one driver, the oldest first
   */
  public List<String> because(List<Long> records) {
    Grouping grouping = Grouping.ofOne(records, links.joining(records), links.decided(records));
    return records.stream().map(grouping::because).toList();
  }
}
