package org.priors.imports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.priors.agencies.Agency;
import org.priors.agencies.AgencyKind;
import org.priors.cases.ChargeWords;
import org.priors.cases.Crash;
import org.priors.cases.TestsReported;

/**
 * How one agency's own export is read: what its columns mean, which statutes are taken and as what,
 * which rows are one case, and how a row is known again. Read from a data file of the same name.
 *
 * @param agency null where it is named when a file is sent
 * @param person null where the export names nobody
 * @param chargeWords what the words of a charge say of the driver, with the rules of this export
 *     first
 * @param wording words by which a row speaks of drink or drugs, and of driving
 * @param expected what columns hold in a sound row
 */
public record ImportProfile(
    String name,
    String title,
    AgencyEntry agency,
    ArrestColumns arrest,
    PersonColumns person,
    ChargeColumns charge,
    ChargeWords chargeWords,
    Statutes statutes,
    TestsReported tests,
    RowWording wording,
    List<SkipRule> skips,
    CaseKey caseKey,
    RowKey rowKey,
    Map<String, Pattern> expected) {

  /** The agency whose export this is; put on file with the first import. */
  public record AgencyEntry(String ori, String name, AgencyKind kind, String state, String zone) {
    Agency agency() {
      return new Agency(ori, name, kind, state, zone);
    }
  }

  /**
   * @param crash what a Yes in each column says, gravest first; empty where the export is silent
   * @param commercial of the vehicle; null where the export is silent
   * @param commercialLicense of the driver; null likewise
   * @param driving when the driving was; null likewise
   * @param notice when the notice of suspension was served; null likewise
   */
  record ArrestColumns(
      ArrestTime time,
      ArrestTime driving,
      ArrestTime notice,
      List<String> place,
      Map<String, Crash> crash,
      String commercial,
      String commercialLicense) {}

  record ChargeColumns(String statute, String description) {}

  /** A row with this value is understood and left out. */
  record SkipRule(String column, String value, String code, String reason) {}

  /** Whether the agency is named when a file is sent. */
  public boolean isForAnyAgency() {
    return agency == null;
  }

  /** Whether a file of one of these agencies can be read by it. */
  boolean isOfOne(List<Agency> agencies) {
    return isForAnyAgency()
        ? !agencies.isEmpty()
        : agencies.stream().anyMatch(one -> one.ori().equalsIgnoreCase(agency.ori()));
  }

  /** Every column that this profile reads; an export must have each once. */
  public Set<String> columns() {
    Set<String> read = new TreeSet<>();
    Stream.of(arrest.time(), arrest.driving(), arrest.notice())
        .filter(Objects::nonNull)
        .forEach(time -> read.addAll(time.columns()));
    read.addAll(arrest.place());
    read.addAll(arrest.crash().keySet());
    read.add(charge.statute());
    read.add(charge.description());
    read.addAll(caseKey.columns());
    read.addAll(rowKey.columns());
    read.addAll(expected.keySet());
    skips.forEach(rule -> read.add(rule.column()));
    if (arrest.commercial() != null) {
      read.add(arrest.commercial());
    }
    if (arrest.commercialLicense() != null) {
      read.add(arrest.commercialLicense());
    }
    if (person != null) {
      read.addAll(person.columns());
    }
    return read;
  }
}
