package org.priors.hearings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What holds of a license from day to day by an administrative action. */
public final class LicensePeriods {

  private final List<LicenseInterval> ordered;

  LicensePeriods(List<LicenseInterval> ordered) {
    this.ordered = ordered;
  }

  /**
   * Ends what withdraws it.
   *
   * @param from from when on that holds no more; null for all of it
   */
  void cut(ActionStep step, LocalDate from) {
    withdrawals().forEach(period -> period.cut(step, from == null ? period.starts() : from));
  }

  /**
   * What this step has cut runs on from another day, as long as was left of it.
   *
   * @param from the first day
   */
  List<LicenseInterval> left(ActionStep step, LocalDate from) {
    List<LicenseInterval> again = new ArrayList<>();
    LocalDate next = from;
    for (LicenseInterval period : ordered) {
      if (period.isCutBy(step) && next != null) {
        LicenseInterval left = period.leftFrom(next);
        again.add(left);
        next = left.lastDay() == null ? null : left.lastDay().plusDays(1);
      }
    }
    return again;
  }

  /** Those that stand, the first day first. */
  public List<LicenseInterval> all() {
    return ordered.stream()
        .filter(LicenseInterval::stands)
        .sorted(Comparator.comparing(LicenseInterval::starts))
        .toList();
  }

  private Stream<LicenseInterval> withdrawals() {
    return all().stream().filter(period -> period.kind().isWithdrawn());
  }

  /** The first day on which the license is withdrawn or limited; null where nothing is ordered. */
  public LocalDate withdrawnFrom() {
    return withdrawals().map(LicenseInterval::starts).findFirst().orElse(null);
  }

  /** The last such day; null for life, and where nothing is ordered. */
  public LocalDate withdrawnUntil() {
    List<LicenseInterval> all = withdrawals().toList();
    return all.isEmpty() || all.stream().anyMatch(period -> period.lastDay() == null)
        ? null
        : all.stream().map(LicenseInterval::lastDay).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** The last day on which nothing is allowed; null where no such part is ordered. */
  public LocalDate hardUntil() {
    return withdrawals()
        .filter(period -> period.kind() == IntervalKind.HARD)
        .map(LicenseInterval::lastDay)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
