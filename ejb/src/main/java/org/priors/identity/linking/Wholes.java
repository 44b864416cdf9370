package org.priors.identity.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.priors.identity.Clusters;
import org.priors.identity.FileWeighing;
import org.priors.identity.Records;
import org.priors.identity.Thresholds;

/**
 * A second look at the people found so far, each as a whole: two groups of records may be one
 * person though no two of their records say enough.
 */
final class Wholes {

  /** Two groups, each named by its first record, and what they weigh. */
  private record Link(int a, int b, double bits) {}

  private static final Comparator<Link> STRONGEST_FIRST =
      Comparator.comparingDouble(Link::bits)
          .reversed()
          .thenComparingInt(Link::a)
          .thenComparingInt(Link::b);

  private final Records records;
  private final Thresholds thresholds;
  private final FileWeighing weighing;
  private final Clusters people;

  /**
   * @param people those found so far, who are joined further
   */
  Wholes(Records records, Thresholds thresholds, FileWeighing weighing, Clusters people) {
    this.records = records;
    this.thresholds = thresholds;
    this.weighing = weighing;
    this.people = people;
  }

  /**
   * Joins those of these groups that are linked as wholes, the strongest first; says how many.
   *
   * @param groups pairs of groups, each named by its first record
   */
  int join(Pairs groups) {
    List<Link> links = links(groups);
    Undated undated = new Undated(records, thresholds, weighing::areAgreed);
    for (Link link : links) {
      undated.link(spokesman(link.a()), spokesman(link.b()), link.bits());
    }
    int joined = 0;
    for (Link link : links) {
      boolean isPlain =
          !undated.isOneOfSeveral(spokesman(link.a()), spokesman(link.b()), link.bits());
      joined += isPlain && isLinkedStill(link) && people.offerWholes(link.a(), link.b()) ? 1 : 0;
    }
    return joined;
  }

  private List<Link> links(Pairs groups) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      int a = groups.first(i);
      int b = groups.second(i);
      double bits = bits(a, b);
      if (thresholds.links(bits)) {
        links.add(new Link(a, b, bits));
      }
    }
    links.sort(STRONGEST_FIRST);
    return links;
  }

  /** Either may have been joined with others since it was weighed. */
  private boolean isLinkedStill(Link link) {
    return people.of(link.a()) != people.of(link.b()) && thresholds.links(bits(link.a(), link.b()));
  }

  private double bits(int a, int b) {
    return weighing.bits(people.group(a), people.group(b));
  }

  /** A record of the group that has a birth date, if one has. */
  private int spokesman(int group) {
    return IntStream.of(people.group(group)).filter(records::isDated).findFirst().orElse(group);
  }
}
