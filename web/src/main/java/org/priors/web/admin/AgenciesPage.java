package org.priors.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.priors.agencies.Agencies;
import org.priors.agencies.Agency;
import org.priors.agencies.AgencyKind;
import org.priors.agencies.AgencyRegister;
import org.priors.agencies.Court;
import org.priors.agencies.OfficeNames;
import org.priors.web.pages.Columns;
import org.priors.web.pages.Form;
import org.priors.web.pages.Listing;
import org.priors.web.pages.Listing.At;
import org.priors.web.pages.Listing.Sorting;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** The agencies and courts on file, and new ones. */
@Named("register")
@RequestScoped
public class AgenciesPage {

  private static final String PATH = Page.AGENCIES.path() + "?all";
  private static final String COURT = "court";
  private static final int SIZE = 25;
  private static final Sorting BY_NAME = new Sorting("name", false);
  private static final Map<String, String> ORDERS =
      Columns.titled(
          "Name, A to Z",
          "name",
          "Name, Z to A",
          "-name",
          "State, A to Z",
          "state",
          "State, Z to A",
          "-state");

  @Inject Agencies agencies;
  @Inject OfficeNames names;
  @Inject HttpServletRequest request;
  @Inject AgencyRegister register;
  @Inject CurrentCaller caller;

  private final Form agencyForm = new Form();
  private final Form courtForm = new Form();
  private Listing<Agency> all;
  private Listing<Court> courts;
  private String done;

  public String addAgency() {
    boolean added = agencyForm.submit(this::newAgency);
    return added ? now("agency") : null;
  }

  private void newAgency() {
    Form form = agencyForm;
    AgencyKind kind = form.choice("/agency/kind", AgencyKind.class);
    Agency agency =
        form.make(
            "/agency",
            () ->
                new Agency(
                    form.text("/agency/ori"),
                    form.text("/agency/name"),
                    kind,
                    form.text("/agency/state"),
                    form.text("/agency/zone")));
    if (agency != null && agencies.withOri(agency.ori()).isPresent()) {
      form.refuse("/agency/ori", "An agency with this ORI is on file already.");
    }
    form.refuseIfAny();
    register.add(caller.get(), agency);
  }

  public String addCourt() {
    boolean added = courtForm.submit(this::newCourt);
    return added ? now("court") : null;
  }

  private void newCourt() {
    Form form = courtForm;
    Court.Level level = form.choice("/court/level", Court.Level.class);
    String ofRecord = form.text("/court/ofRecord");
    Court court =
        form.make(
            "/court",
            () ->
                new Court(
                    form.text("/court/name"),
                    form.text("/court/state"),
                    form.text("/court/county"),
                    level,
                    ofRecord == null ? null : Boolean.valueOf(ofRecord)));
    if (court != null && agencies.courtNamed(court.state(), court.name()).isPresent()) {
      form.refuse("/court/name", "A court of this name is on file in " + court.state() + ".");
    }
    form.refuseIfAny();
    register.add(caller.get(), court);
  }

  private static String now(String what) {
    return "/admin/agencies?faces-redirect=true&done=" + what;
  }

  /** The agencies on file that have what is typed in their names, a page at a time. */
  public Listing<Agency> getAgencies() {
    if (all == null) {
      String typed = getAgencyTyped();
      all =
          new Listing<>(
              new At(request, PATH + Listing.inAddress("q", typed)),
              SIZE,
              names.countAgencies(typed),
              BY_NAME,
              (by, skip, most) -> names.agencies(typed, sorted(by), skip, most));
    }
    return all;
  }

  public String getAgencyTyped() {
    return Listing.typed(request, "q");
  }

  /** The courts on file, likewise. */
  public Listing<Court> getCourts() {
    if (courts == null) {
      String typed = getCourtTyped();
      courts =
          new Listing<>(
              new At(request, PATH + Listing.inAddress(COURT + "q", typed), COURT),
              SIZE,
              names.countCourts(typed),
              BY_NAME,
              (by, skip, most) -> names.courts(typed, sorted(by), skip, most));
    }
    return courts;
  }

  public String getCourtTyped() {
    return Listing.typed(request, COURT + "q");
  }

  private static OfficeNames.Sorted sorted(Sorting by) {
    return new OfficeNames.Sorted(by.column().equals("state"), by.descending());
  }

  /** What either list may be ordered by, in words, to what the address says. */
  public Map<String, String> getOrders() {
    return ORDERS;
  }

  /** {@code HIGHWAY_PATROL} is Highway patrol; DMV stays. */
  public String inWords(Enum<?> value) {
    String name = value.name();
    return name.length() <= 3
        ? name
        : name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public Map<String, String> getKinds() {
    return choices(AgencyKind.values());
  }

  public Map<String, String> getLevels() {
    return choices(Court.Level.values());
  }

  public Map<String, String> getRecordChoices() {
    Map<String, String> offered = new LinkedHashMap<>();
    offered.put("Yes", "true");
    offered.put("No", "false");
    return offered;
  }

  private Map<String, String> choices(Enum<?>[] values) {
    Map<String, String> offered = new LinkedHashMap<>();
    for (Enum<?> value : values) {
      offered.put(inWords(value), value.name());
    }
    return offered;
  }

  public Form getAgencyForm() {
    return agencyForm;
  }

  public Form getCourtForm() {
    return courtForm;
  }

  /** What the last click added: agency or court; null for nothing. */
  public String getDone() {
    return done;
  }

  public void setDone(String done) {
    this.done = done;
  }
}
