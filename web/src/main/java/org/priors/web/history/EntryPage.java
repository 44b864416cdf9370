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
import org.priors.history.DriverReader;
import org.priors.history.DriverView;
import org.priors.history.EnterRecord;
import org.priors.history.EventKind;
import org.priors.history.RecordEntry;
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
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject Clock clock;
  @Inject Form form;

  private String driverId;
  private DriverView view;

  public void open() {
    view = reader.open(caller.get(), number());
  }

  public void enter() {
    if (form.submit(
        () -> entries.enter(caller.get(), entryReader.entry(number(), form.reported())))) {
      Redirects.to(Page.DRIVER.path() + "?id=" + number() + "&done=entered");
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
