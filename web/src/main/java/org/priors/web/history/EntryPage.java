package org.priors.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.priors.agencies.Agencies;
import org.priors.history.DriverReader;
import org.priors.history.DriverView;
import org.priors.history.EnterRecord;
import org.priors.history.EventKind;
import org.priors.history.RecordEntry;
import org.priors.law.Phrases;
import org.priors.web.pages.Form;
import org.priors.web.pages.Redirects;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** Enters an earlier event from another agency's or State's driver record. */
@Named
@RequestScoped
public class EntryPage {

  @Inject DriverReader reader;
  @Inject EnterRecord entries;
  @Inject EntryReader entryReader;
  @Inject Agencies agencies;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject Clock clock;
  @Inject Form form;

  private String driverId;
  private DriverView view;
  private long entered;

  public void open() {
    view = reader.open(caller.get(), number());
    String vacated = request.getParameter("vacated");
    if (vacated != null && !"POST".equals(request.getMethod())) {
      fill(entries.entered(caller.get(), Ids.of(vacated, "earlier event")));
    }
  }

  /** An entry is taken back in its own words, as no longer standing. */
  private void fill(EnterRecord.Entered entered) {
    Map<String, String> fields = form.getFields();
    fields.put("/kind", entered.kind().name());
    fields.put("/happenedOn", Phrases.day(entered.happenedOn()));
    fields.put("/state", entered.state());
    fields.put("/detail", entered.detail());
    fields.put("/acdCode", entered.acdCode());
    fields.put("/status", RecordEntry.Status.VACATED.name());
    if (entered.agencyId() != null) {
      fields.put("/agency", agencies.get(entered.agencyId()).ori());
    }
    if (entered.courtId() != null) {
      fields.put("/court", entered.courtId().toString());
    }
  }

  public void enter() {
    if (form.submit(
        () ->
            entered = entries.enter(caller.get(), entryReader.entry(number(), form.reported())))) {
      String stands = "VACATED".equals(form.text("/status")) ? "" : "&entry=" + entered;
      Redirects.to(Page.DRIVER.path() + "?id=" + number() + "&done=entered" + stands);
    }
  }

  /** The kinds of event that a driver record holds. */
  public Map<String, String> kinds() {
    Map<String, String> items = new LinkedHashMap<>();
    Arrays.stream(EventKind.values())
        .filter(kind -> kind != EventKind.TEST && kind != EventKind.DISMISSAL)
        .forEach(kind -> items.put(kind.title(), kind.name()));
    return items;
  }

  public Map<String, String> statuses() {
    Map<String, String> items = new LinkedHashMap<>();
    Arrays.stream(RecordEntry.Status.values())
        .forEach(status -> items.put(EventWords.status(status.name()), status.name()));
    return items;
  }

  private long number() {
    return Ids.of(driverId == null ? "" : driverId, "driver");
  }

  public String address() {
    return request.getContextPath() + Page.RECORD_ENTRY.path() + "?driver=" + number();
  }

  public DriverBanner banner() {
    return view == null ? null : DriverBanner.of(view, LocalDate.now(clock));
  }

  public DriverView getView() {
    return view;
  }

  public Form getForm() {
    return form;
  }

  public String getDriverId() {
    return driverId;
  }

  public void setDriverId(String driverId) {
    this.driverId = driverId;
  }
}
