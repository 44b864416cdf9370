package org.priors.history;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.priors.law.OneEvent;

/**
 * One that may be another, with what tells it from others.
 *
 * @param refs of all that is told of it
 * @param apartFrom the refs of those that a person said are others
 * @param arrested null where no case tells of it
 * @param offense null where nothing tells
 * @param judgment whether a court decided it
 * @param action whether it is known by what the licensing agency did alone
 */
record ToldEvent(
    Set<String> refs,
    Set<String> apartFrom,
    String state,
    LocalDateTime arrested,
    LocalDate offense,
    LocalDate on,
    boolean ofCase,
    boolean action,
    boolean judgment) {

  static final Comparator<ToldEvent> IN_TURN =
      Comparator.comparing((ToldEvent told) -> !told.ofCase)
          .thenComparing(ToldEvent::arrested, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(ToldEvent::offense, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(ToldEvent::on);

  /**
   * @param arrested when its case began, null where that is not known
   */
  static ToldEvent of(Event event, LocalDateTime arrested) {
    boolean ofCase = event.caseId() != null;
    return new ToldEvent(
        event.ref() == null ? Set.of() : Set.of(event.ref()),
        Set.copyOf(event.apartFrom()),
        event.state(),
        arrested,
        event.offenseOn() == null && ofCase ? event.happenedOn() : event.offenseOn(),
        event.happenedOn(),
        ofCase,
        event.isActionForRefusal(),
        event.kind() == EventKind.CONVICTION);
  }

  /** The one that says most of it, with what is told of the other besides. */
  ToldEvent with(ToldEvent other) {
    ToldEvent main = IN_TURN.compare(this, other) <= 0 ? this : other;
    return new ToldEvent(
        both(refs, other.refs),
        both(apartFrom, other.apartFrom),
        main.state,
        main.arrested,
        main.offense,
        main.on,
        main.ofCase,
        action && other.action,
        main.judgment);
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  /** Whether nobody can tell that the two are two. */
  boolean mayBe(ToldEvent other) {
    if (!state.equals(other.state)
        || !Collections.disjoint(apartFrom, other.refs)
        || !Collections.disjoint(other.apartFrom, refs)) {
      return false;
    }
    if (offense != null && other.offense != null) {
      return isOfTheSameNight(other);
    }
    return offense == null && other.offense != null ? isEntryOf(other) : other.isEntryOf(this);
  }

  private boolean isOfTheSameNight(ToldEvent other) {
    return offense.equals(other.offense)
        || (ofCase && other.ofCase
            ? OneEvent.mayBeOneArrest(arrested, other.arrested)
            : isNextTo(offense, other.offense)
                && isNextTo(other.offense, offense)
                && (!judgment || OneEvent.mayBeEnteredOn(on, null, other.on)));
  }

  private static boolean isNextTo(LocalDate day, LocalDate offense) {
    return OneEvent.mayBeEnteredOn(day, offense, offense);
  }

  /** As an entry of which nobody knows what was on its day. */
  private boolean isEntryOf(ToldEvent other) {
    LocalDate from = other.offense == null ? other.on : other.offense;
    return OneEvent.mayBeEnteredOn(on, other.offense, other.on)
        || (action || other.action) && mayBeActionOf(other, from);
  }

  private boolean mayBeActionOf(ToldEvent other, LocalDate from) {
    return action && OneEvent.mayBeTakenOn(on, from)
        || other.action && other.offense == null && OneEvent.mayBeTakenOn(other.on, on);
  }
}
