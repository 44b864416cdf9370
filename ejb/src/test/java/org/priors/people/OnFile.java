package org.priors.people;

import static org.priors.people.KnownRecordFixture.aRecord;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.priors.identity.Match;
import org.priors.identity.Matcher;
import org.priors.identity.Pair;

/** Person records in memory, which arrive and are decided about as the server does it. */
final class OnFile {

  /** Read once: the lists of names in them take far longer to read than a case to play. */
  private static final WeightsInUse SHIPPED = shipped();

  private final Gathering gathering = new Gathering();
  private final Map<Long, KnownRecordFixture> reports = new HashMap<>();
  private final List<KnownRecord> records = new ArrayList<>();
  private final List<MatchLinks.Weighed> links = new ArrayList<>();
  private final Set<Long> sealed = new HashSet<>();
  private List<MatchLinks.Decided> standing = List.of();
  private long decisions;

  OnFile() {
    gathering.weights = SHIPPED;
  }

  private static WeightsInUse shipped() {
    WeightsInUse weights = new WeightsInUse();
    weights.folder = Optional.empty();
    weights.clock = Clock.fixed(Instant.MIN, ZoneOffset.UTC); // Nobody ever counted.
    weights.read();
    return weights;
  }

  /** Reports of a handful of invented people, some hard to tell from each other. */
  static KnownRecordFixture report(int which) {
    return switch (which) {
      case 0 -> report("Joseph", "1966-03-04", "0000417");
      case 1 -> report("J", "1966-03-04", "0000417");
      case 2 -> report(null, "1966-03-04", null);
      case 3 -> report("Louis", "1966-03-04", null);
      case 4 -> report("Joseph", "1966-03-04", "9876543");
      case 5 -> report(null, "1966-04-03", "0000417");
      case 6 -> report("Joseph", "1991-03-04", "9876543");
      default -> report("Louis", "1966-03-04", "5555123");
    };
  }

  private static KnownRecordFixture report(String middle, String born, String license) {
    return aRecord("Remy", "Wholegroup").middle(middle).born(born).licensed(license).livingAtHome();
  }

  void arrive(KnownRecordFixture report) {
    long id = 10L * (records.size() + 1);
    reports.put(id, report);
    records.add(report.arriving(id));
    Gathering.Settled settled =
        gathering.settle(records, 1, linksOf(records.size() - 1), links, standing);
    links.addAll(settled.found());
    store(settled.grouping());
  }

  private KnownRecord gathered(long id, long driver, long gatheredWith, String gatheredBy) {
    return reports.get(id).gathered(id, driver, gatheredWith, gatheredBy);
  }

  private List<MatchLinks.Weighed> linksOf(int last) {
    Matcher.Weighing weighing =
        gathering
            .weights
            .matcher()
            .weighing(records.stream().map(KnownRecord::cells).toList(), 100);
    List<MatchLinks.Weighed> found = new ArrayList<>();
    for (int other = 0; other < last; other++) {
      Match match = weighing.match(other, last);
      if (match.joins()) {
        found.add(
            MatchLinks.Weighed.of(Pair.of(records.get(other).id(), records.get(last).id()), match));
      }
    }
    return found;
  }

  private void store(Grouping grouping) {
    records.replaceAll(
        record ->
            gathered(
                record.id(),
                grouping.oldest(record.id()),
                grouping.gathered().weighed().get(record.id()),
                grouping.rules().get(grouping.oldest(record.id()))));
  }

  /** Decides unless the server would refuse it; says whether it did. */
  boolean decide(Pair pair, boolean same) {
    MatchLinks.Decided made = MatchLinks.Decided.of(decisions + 1, pair, same);
    if (!isSeen(pair)
        || decided().contains(pair)
        || standing().forbid(made, other -> isSeen(other.pair()))) {
      return false;
    }
    decisions++;
    stand(standing().with(made, other -> isSeen(other.pair())));
    return true;
  }

  /** Takes back what was decided of the two, unless a court has sealed one of them. */
  void takeBack(Pair pair) {
    if (isSeen(pair)) {
      standing.stream()
          .filter(made -> made.pair().equals(pair))
          .findFirst()
          .ifPresent(made -> stand(standing().without(made.id())));
    }
  }

  private void stand(Decisions made) {
    standing = made.standing();
    store(gathering.gather(records, links, standing));
  }

  Decisions standing() {
    return gathering.decisions(records, links, standing);
  }

  /** A court seals the record, or lifts the seal. */
  void sealOrLift(long record) {
    if (!sealed.remove(record)) {
      sealed.add(record);
    }
  }

  void liftAll() {
    sealed.clear();
  }

  boolean isSeen(Pair pair) {
    return !sealed.contains(pair.a()) && !sealed.contains(pair.b());
  }

  /** As if other rules had gathered the records so: by place the place of the first with it. */
  void gatheredBefore(List<Integer> groups) {
    List<KnownRecord> before = List.copyOf(records);
    for (int place = 0; place < before.size(); place++) {
      long first = 10L * (1 + groups.get(place) % (place + 1));
      long group =
          first == before.get(place).id()
              ? first
              : records.get((int) first / 10 - 1).gatheredWith();
      records.set(place, gathered(before.get(place).id(), group, group, "earlier"));
    }
  }

  /** The groups that earlier rules gathered and the present ones would not, as they stand. */
  Set<Set<Long>> gatheredOtherwise() {
    return Set.copyOf(
        gathering.earlier(records, links).oldest().entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toSet())))
            .values());
  }

  List<Pair> decided() {
    return standing.stream().map(MatchLinks.Decided::pair).toList();
  }

  List<Pair> inEffect() {
    return standing().inEffect().stream().map(MatchLinks.Decided::pair).toList();
  }

  List<Long> ids() {
    return records.stream().map(KnownRecord::id).toList();
  }

  /** By record the oldest of its driver. */
  Map<Long, Long> drivers() {
    Map<Long, Long> drivers = new HashMap<>();
    records.forEach(record -> drivers.put(record.id(), record.driverId()));
    return drivers;
  }
}
