package org.priors.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.agencies.Jurisdictions;
import org.priors.history.DriverReader;
import org.priors.history.DriverView;
import org.priors.matching.DriverMatches;
import org.priors.people.MatchDecision;
import org.priors.security.Permission;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** A driver: the history across agencies and States, and each agency's own record of the person. */
@Named
@RequestScoped
public class DriverPage {

  @Inject DriverReader reader;
  @Inject DriverMatches matches;
  @Inject DiversionsShown diversions;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private String id;
  private DriverView view;
  private List<MatchDecision> decisions;
  private Set<Long> givingWay;

  public void open() {
    view = reader.open(caller.get(), Ids.of(id == null ? "" : id, "driver"));
  }

  public DriverBanner banner() {
    return DriverBanner.of(view, LocalDate.now(clock));
  }

  public History history() {
    return History.of(view.events(), diversions::inWords);
  }

  /** The arrests that have a case file. */
  public List<HistoryEntry> cases() {
    return history().entries().stream()
        .filter(entry -> entry.caseId() != null && !entry.isCourt())
        .toList();
  }

  /** Where the record has the person live. */
  public String address(DriverView.Reported record) {
    return record.address() == null
        ? "Not stated"
        : Stream.of(record.address(), record.city(), state(record), record.postcode())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
  }

  private static String state(DriverView.Reported record) {
    return record.addressState() == null ? null : Jurisdictions.inWords(record.addressState());
  }

  public boolean mayEnter() {
    return caller.get().may(Permission.RECORD_DISPOSITIONS);
  }

  /** The driver whose page was asked for, if its records have been joined to this one since. */
  public boolean isJoinedSince() {
    return view.id() != Ids.of(id, "driver");
  }

  /** The record that the others of this driver are compared with. */
  public long first() {
    return view.records().get(view.records().size() - 1).id();
  }

  /** What people have decided of this driver's records, the newest first. */
  public List<MatchDecision> getDecisions() {
    if (decisions == null) {
      decisions = matches.decisions(caller.get(), view.id());
    }
    return decisions;
  }

  /** What people said of events that may be one. */
  public List<SaidOfEvents> saidOfEvents() {
    return SaidOfEvents.of(view);
  }

  /** The numbers of those that stand and are not in effect. */
  public Set<Long> getGivingWay() {
    if (givingWay == null) {
      givingWay = matches.givingWay(caller.get(), getDecisions());
    }
    return givingWay;
  }

  /** The address at which what was just entered is taken back, from the root; null for none. */
  public String getWayBack() {
    String entry = request.getParameter("entry");
    return isEntered() && mayEnter() && entry != null && entry.matches("[1-9]\\d{0,17}")
        ? Page.RECORD_ENTRY.path() + "?driver=" + view.id() + "&vacated=" + entry
        : null;
  }

  public boolean isEntered() {
    return "entered".equals(request.getParameter("done"));
  }

  public DriverView getView() {
    return view;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
