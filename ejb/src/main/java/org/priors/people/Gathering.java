package org.priors.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.identity.Field;
import org.priors.identity.Matcher;
import org.priors.identity.Pair;
import org.priors.identity.Partition;

/**
 * Gathers records on file into drivers: along what the weights and people join, but for what
 * earlier rules had gathered otherwise than the present ones. That stays until a person decides.
 */
@ApplicationScoped
class Gathering {

  @Inject KnownRecords records;
  @Inject MatchLinks links;
  @Inject WeightsInUse weights;

  /**
   * Who is who with the arriving records.
   *
   * @param found their links, some of them held
   */
  record Settled(Grouping grouping, List<MatchLinks.Weighed> found) {}

  /** All records that are connected with these, the earliest reported first. */
  List<KnownRecord> connected(Collection<Long> with) {
    return records.withIds(links.connected(with));
  }

  /**
   * @param connected the earliest reported first
   */
  Grouping gather(List<KnownRecord> connected) {
    List<Long> ids = ids(connected);
    return gather(connected, links.joining(ids), links.decided(ids));
  }

  /**
   * The same of records of which the last arrive and stand with no driver yet.
   *
   * @param found the links of those
   */
  Settled settle(List<KnownRecord> connected, int arriving, List<MatchLinks.Weighed> found) {
    List<Long> ids = ids(connected);
    return settle(connected, arriving, found, links.joining(ids), links.decided(ids));
  }

  /** Each record is a driver of its own. */
  Grouping apart(List<KnownRecord> connected) {
    Map<Long, Long> themselves = new HashMap<>();
    Map<Long, String> rules = new HashMap<>();
    for (KnownRecord record : connected) {
      themselves.put(record.id(), record.id());
      rules.put(record.id(), weights.matcher().gatheringVersion());
    }
    return new Grouping(
        new Partition.Gathered(themselves, themselves), List.of(), List.of(), List.of(), rules);
  }

  /** By these links and those of the decisions that are in effect, whatever is on file. */
  Grouping gather(
      List<KnownRecord> connected,
      List<MatchLinks.Weighed> weighed,
      List<MatchLinks.Decided> standing) {
    Decisions decisions = decisions(connected, weighed, standing);
    return gather(connected, weighed, decisions.inEffect(), decisions.givingWay());
  }

  private Grouping gather(
      List<KnownRecord> connected,
      List<MatchLinks.Weighed> weighed,
      List<MatchLinks.Decided> decided,
      List<MatchLinks.Decided> givingWay) {
    List<MatchLinks.Weighed> joining = joining(weighed, decided);
    String rules = weights.matcher().gatheringVersion();
    EarlierGroups earlier = earlier(connected, joining);
    Partition.Gathered gathered =
        Partition.of(
            ids(connected),
            weighing(connected),
            earlier.oldest(),
            MatchLinks.pairs(decided, true),
            MatchLinks.pairs(decided, false),
            linked(joining));
    return new Grouping(
        gathered, joining, decided, givingWay, earlier.rules(gathered.drivers(), rules));
  }

  /** Of the records on file those that stay as earlier rules gathered them. */
  EarlierGroups earlier(List<KnownRecord> connected, List<MatchLinks.Weighed> joining) {
    List<KnownRecord> onFile = connected.stream().filter(KnownRecord::isOnFile).toList();
    List<MatchLinks.Weighed> among = among(onFile, joining);
    return EarlierGroups.of(
        onFile,
        among.stream().map(MatchLinks.Weighed::pair).toList(),
        weights.matcher().gatheringVersion(),
        () -> anew(onFile, among));
  }

  /** What the present rules would gather by the weights alone: by record the oldest with it. */
  Map<Long, Long> anew(List<KnownRecord> connected, List<MatchLinks.Weighed> joining) {
    return Partition.of(
            ids(connected), weighing(connected), Map.of(), Set.of(), Set.of(), linked(joining))
        .weighed();
  }

  /**
   * Gathers records of which the last arrive, and holds back what a person should look at first:
   * also what a decision that gives way would hold, for when it is in effect again.
   *
   * @param arriving how many arrive
   * @param found the links of those
   * @param onFile the links of the others
   */
  Settled settle(
      List<KnownRecord> connected,
      int arriving,
      List<MatchLinks.Weighed> found,
      List<MatchLinks.Weighed> onFile,
      List<MatchLinks.Decided> decided) {
    Newcomers newcomers = new Newcomers(connected, arriving, weighing(connected));
    Settled settled = settle(connected, newcomers, found, onFile, decided);
    List<MatchLinks.Weighed> links = settled.found();
    Decisions decisions = decisions(connected, both(onFile, links), decided);
    for (MatchLinks.Decided waived : decisions.givingWay()) {
      List<MatchLinks.Decided> instead = decisions.asIfInEffect(waived).standing();
      List<MatchLinks.Weighed> asIf = settle(connected, newcomers, links, onFile, instead).found();
      links = heldAlsoBy(waived, links, asIf);
    }
    return new Settled(settled.grouping(), links);
  }

  private Settled settle(
      List<KnownRecord> connected,
      Newcomers newcomers,
      List<MatchLinks.Weighed> found,
      List<MatchLinks.Weighed> onFile,
      List<MatchLinks.Decided> decided) {
    List<MatchLinks.Weighed> links = found;
    Grouping grouping = gather(connected, both(onFile, links), decided);
    Map<Pair, MatchLinks.Weighed> held = newcomers.waiting(grouping);
    while (!held.isEmpty()) {
      Map<Pair, MatchLinks.Weighed> waiting = held;
      links = links.stream().map(link -> waiting.getOrDefault(link.pair(), link)).toList();
      grouping = gather(connected, both(onFile, links), decided);
      held = newcomers.waiting(grouping);
    }
    return new Settled(grouping, links);
  }

  /** Nothing waits because of a decision that is not in effect: the grouping stays as it is. */
  private static List<MatchLinks.Weighed> heldAlsoBy(
      MatchLinks.Decided waived, List<MatchLinks.Weighed> links, List<MatchLinks.Weighed> asIf) {
    List<MatchLinks.Weighed> held = new ArrayList<>();
    for (int place = 0; place < links.size(); place++) {
      held.add(links.get(place).heldAlsoAs(asIf.get(place).heldBy(Set.of(waived.id()))));
    }
    return held;
  }

  /** The decisions that stand of these records, with the drivers that follow from them. */
  Decisions decisions(List<KnownRecord> connected) {
    List<Long> ids = ids(connected);
    return decisions(connected, links.joining(ids), links.decided(ids));
  }

  /** The same by these links and decisions, whatever is on file. */
  Decisions decisions(
      List<KnownRecord> connected,
      List<MatchLinks.Weighed> weighed,
      List<MatchLinks.Decided> standing) {
    return new Decisions(
        standing, inEffect -> gather(connected, weighed, inEffect, List.of()).drivers());
  }

  private static List<MatchLinks.Weighed> both(
      List<MatchLinks.Weighed> onFile, List<MatchLinks.Weighed> found) {
    return Stream.concat(onFile.stream(), found.stream()).toList();
  }

  private Matcher.Weighing weighing(List<KnownRecord> of) {
    return weights.matcher().gathering(cells(of));
  }

  private static List<MatchLinks.Weighed> joining(
      List<MatchLinks.Weighed> weighed, List<MatchLinks.Decided> decided) {
    Set<Long> standing = decided.stream().map(MatchLinks.Decided::id).collect(Collectors.toSet());
    return weighed.stream().filter(link -> link.joinsUnless(standing)).toList();
  }

  private static List<Partition.Link> linked(List<MatchLinks.Weighed> joining) {
    return joining.stream().map(link -> new Partition.Link(link.pair(), link.weight())).toList();
  }

  private static List<MatchLinks.Weighed> among(
      List<KnownRecord> records, List<MatchLinks.Weighed> links) {
    Set<Long> ids = new HashSet<>(ids(records));
    return links.stream()
        .filter(link -> ids.contains(link.recordA()) && ids.contains(link.recordB()))
        .toList();
  }

  private static List<Long> ids(List<KnownRecord> of) {
    return of.stream().map(KnownRecord::id).toList();
  }

  private static List<Map<Field, String>> cells(List<KnownRecord> of) {
    return of.stream().map(KnownRecord::cells).toList();
  }
}
