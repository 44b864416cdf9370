package org.priors.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.priors.calendar.OpenSlot;
import org.priors.calendar.Presence;
import org.priors.calendar.Ways;

/** All that a plan is made of, as it stood when it was read. */
public record PlanWork(Of of, List<Line> lines, Open open) {

  /**
   * Which plan it is.
   *
   * @param zone of the office
   * @param spent how long was looked for it before
   */
  public record Of(long plan, long officeId, ZoneId zone, PlanKind kind, Duration spent) {}

  /**
   * What of the calendar is open.
   *
   * @param slots those of the office that are free by themselves, the earliest first
   * @param presences when the people of its lines are booked or away
   * @param ways how long people need between its rooms
   * @param booked how many the officers who have such slots have booked in its period
   */
  public record Open(
      List<OpenSlot> slots, List<Presence> presences, Ways ways, Map<Long, Integer> booked) {}

  /**
   * What has to be set.
   *
   * @param kept the slot that an earlier run had found for it; null for none
   */
  public record Line(long id, Requirement requirement, Long kept) {}

  /** The plan to begin with: what was kept, and the rest as greed has it. */
  PlanProposal begin(PlanningRules rules) {
    Placement.Surroundings around =
        new Placement.Surroundings(
            rules.value(PlanningRules.MARGIN_DAYS),
            rules.value(PlanningRules.JOURNEY_MINUTES),
            open.ways());
    Map<Long, List<Presence>> busy =
        open.presences().stream().collect(Collectors.groupingBy(Presence::resourceId));
    List<Seat> seats = open.slots().stream().map(slot -> Seat.of(slot, of.zone())).toList();
    PlanProposal proposal =
        new PlanProposal(
            lines.stream().map(line -> placement(line, around, seats, busy)).toList(),
            open.presences().stream().filter(this::isHere).map(this::day).distinct().toList(),
            loads(),
            rules.weights());
    GreedyStart.place(proposal, rules);
    return proposal;
  }

  private List<OfficerLoad> loads() {
    List<Long> officers = open.slots().stream().map(OpenSlot::officerId).distinct().toList();
    int all =
        lines.size()
            + officers.stream().mapToInt(each -> open.booked().getOrDefault(each, 0)).sum();
    int share = officers.isEmpty() ? 0 : (all + officers.size() - 1) / officers.size();
    return officers.stream()
        .map(each -> new OfficerLoad(each, open.booked().getOrDefault(each, 0), share))
        .toList();
  }

  private Placement placement(
      Line line, Placement.Surroundings around, List<Seat> seats, Map<Long, List<Presence>> busy) {
    List<Presence> others =
        line.requirement().people().stream()
            .flatMap(person -> busy.getOrDefault(person, List.of()).stream())
            .toList();
    List<Seat> fitting =
        seats.stream()
            .filter(seat -> line.requirement().allows(seat.slot()))
            .filter(seat -> line.requirement().suits(seat.slot()))
            .filter(seat -> others.stream().noneMatch(one -> isInTheWay(one, seat.slot())))
            .toList();
    Placement placement =
        new Placement(
            line.id(),
            line.requirement(),
            around,
            fitting,
            others.stream().filter(one -> one.isBooked() && !isHere(one)).toList());
    fitting.stream()
        .filter(seat -> line.kept() != null && seat.id() == line.kept())
        .findFirst()
        .ifPresent(placement::put);
    return placement;
  }

  /** Whether somebody is elsewhere then, or could not get here or there in time. */
  private boolean isInTheWay(Presence one, OpenSlot slot) {
    Duration way = Duration.ofMinutes(open.ways().minutes(one.roomId(), slot.roomId()));
    return one.begins().isBefore(slot.ends().plus(way))
        && slot.begins().isBefore(one.ends().plus(way));
  }

  private boolean isHere(Presence presence) {
    return presence.isBooked() && presence.officeId() == of.officeId();
  }

  private PersonDay day(Presence presence) {
    return new PersonDay(
        presence.resourceId(), LocalDate.ofInstant(presence.begins(), of.zone()).toEpochDay());
  }
}
