package org.priors.history;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.priors.agencies.AgencyKind;
import org.priors.agencies.Jurisdictions;
import org.priors.cases.CaseFile;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/**
 * Which States may hold what is not on record here of a driver, and whom to ask in each: for the
 * State of a license, of an address, of an earlier event and of the arrest, its licensing agencies,
 * courts and other agencies, and when each last sent anything.
 */
@Stateless
public class WhomToAsk {

  @Inject Sources sources;

  /**
   * A State to ask.
   *
   * @param why what leads there, each reason a sentence without full stop
   * @param licensing the agencies that keep its driver records, empty where none is on file here
   * @param silent courts and agencies on file from which nothing has been received
   * @param heard those that have sent something: what they hold may be later or older than that
   */
  public record State(
      String code,
      List<String> why,
      List<Sources.Source> licensing,
      List<Sources.Source> silent,
      List<Sources.Source> heard) {

    /** The name with its country; of a State its code alone. */
    public String inWords() {
      return Jurisdictions.inWords(code);
    }

    /** Whether nothing of its courts and agencies has been received here. */
    public boolean isUnheard() {
      return heard.isEmpty() && licensing.stream().allMatch(one -> one.lastSent() == null);
    }
  }

  /**
   * The States, those of the driver's licenses first.
   *
   * @param arrest the case it is asked for, which is no event to ask about
   */
  @UseCase(Permission.READ_CASES)
  public List<State> about(Caller caller, DriverView driver, CaseFile arrest) {
    List<Sources.Source> all = sources.heard(caller);
    return reasons(driver, arrest.id(), arrest.state()).entrySet().stream()
        .map(
            reason ->
                state(
                    reason.getKey(),
                    List.copyOf(reason.getValue()),
                    all.stream().filter(one -> one.state().equals(reason.getKey())).toList()))
        .toList();
  }

  static Map<String, Set<String>> reasons(DriverView driver, Long caseId, String arrestedIn) {
    Map<String, Set<String>> why = new LinkedHashMap<>();
    driver.records().stream()
        .filter(record -> record.license() != null)
        .forEach(
            record ->
                add(why, record.licenseState(), "a license of the driver, " + record.license()));
    driver.records().stream()
        .filter(record -> record.addressState() != null)
        .forEach(
            record ->
                add(why, record.addressState(), "an address of the driver, " + address(record)));
    driver.events().stream()
        .filter(event -> event.state() != null && !Objects.equals(event.caseId(), caseId))
        .forEach(event -> add(why, event.state(), "other events there are on record"));
    add(why, arrestedIn, "the arrest was made there");
    return why;
  }

  private static String address(DriverView.Reported record) {
    return Stream.of(record.city(), record.postcode())
        .filter(Objects::nonNull)
        .reduce((city, postcode) -> city + " " + postcode)
        .orElse("the place is not stated");
  }

  private static void add(Map<String, Set<String>> why, String state, String reason) {
    why.computeIfAbsent(state, first -> new LinkedHashSet<>()).add(reason);
  }

  private static State state(String code, List<String> why, List<Sources.Source> of) {
    return new State(
        code,
        why,
        of.stream().filter(WhomToAsk::isLicensing).toList(),
        of.stream().filter(one -> !isLicensing(one) && one.lastSent() == null).toList(),
        of.stream().filter(one -> !isLicensing(one) && one.lastSent() != null).toList());
  }

  private static boolean isLicensing(Sources.Source source) {
    return AgencyKind.DMV.name().equals(source.kind());
  }
}
