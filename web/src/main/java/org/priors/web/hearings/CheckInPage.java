package org.priors.web.hearings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.priors.hearings.Appearance;
import org.priors.hearings.CheckIn;
import org.priors.hearings.CheckPeopleIn;
import org.priors.hearings.Comer;
import org.priors.web.pages.Form;
import org.priors.web.pages.Redirects;
import org.priors.web.reading.Fields;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** Who has to come to a hearing and who came, marked on its day. */
@Named("checkIn")
@RequestScoped
public class CheckInPage {

  private static final String SOMEBODY_ELSE = "other";

  @Inject CheckPeopleIn checkIn;
  @Inject HearingPage hearing;
  @Inject ActionOnPage onPage;
  @Inject CurrentCaller caller;
  @Inject Clock clock;
  @Inject Form form;

  public void mark() {
    if (onPage.submit(form, this::markAsSaid)) {
      Redirects.to(Page.HEARING.path() + "?id=" + onPage.number() + "&done=marked");
    }
  }

  private void markAsSaid() {
    Fields in = form.reported();
    in.need("who", "Who it is");
    in.need("manner", "How that person came");
    Instant at = in.requiredMoment("at", "that", zone());
    Appearance.How manner = in.choice("manner", Appearance.How.class);
    boolean isElse = SOMEBODY_ELSE.equals(in.text("who"));
    if (isElse) {
      in.need("part", "As what that person comes");
      in.need("name", "The name");
    }
    Comer comer = isElse ? null : chosen(in.text("who"));
    Appearance.Part part = isElse ? in.choice("part", Appearance.Part.class) : comer.part();
    in.refuseIfAny();
    checkIn.mark(
        caller.get(),
        onPage.number(),
        new CheckIn.Said(part, isElse ? in.text("name") : comer.name(), manner, at));
  }

  /** Somebody who was marked meanwhile stands after those who were there before. */
  private Comer chosen(String who) {
    return who != null && who.matches("\\d{1,4}") && Integer.parseInt(who) < getComers().size()
        ? getComers().get(Integer.parseInt(who))
        : new Comer(null, null, false, null);
  }

  public List<Comer> getComers() {
    return hearing.getView().comers();
  }

  /** Whether the form is there: on the day of the hearing and after. */
  public boolean isMarking() {
    boolean isThere = onPage.isThere(form, isDay());
    if (isThere && !onPage.isReading()) {
      LocalTime now = LocalTime.now(clock.withZone(zone())).truncatedTo(ChronoUnit.MINUTES);
      form.getFields().putIfAbsent("/at", hearing.getView().setting().day(zone()).toString());
      form.getFields().putIfAbsent("/time", now.toString());
    }
    return isThere;
  }

  private boolean isDay() {
    return hearing.getView().isToBeMarked()
        && !hearing
            .getView()
            .setting()
            .day(zone())
            .isAfter(clock.instant().atZone(zone()).toLocalDate());
  }

  private ZoneId zone() {
    return onPage.getView().zone();
  }

  /** Who may be marked, by what is chosen. */
  public Map<String, String> getWho() {
    Map<String, String> who = new LinkedHashMap<>();
    IntStream.range(0, getComers().size())
        .forEach(row -> who.put(title(getComers().get(row)), Integer.toString(row)));
    who.put("Somebody else", SOMEBODY_ELSE);
    return who;
  }

  private static String title(Comer comer) {
    return comer.name() + " (" + comer.part().title() + ")";
  }

  public Form getForm() {
    return form;
  }
}
