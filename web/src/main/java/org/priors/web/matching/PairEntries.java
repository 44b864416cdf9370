package org.priors.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.priors.history.HangEntry;
import org.priors.history.HangEntry.Hanging;
import org.priors.identity.Pair;
import org.priors.law.Phrases;
import org.priors.matching.MatchView;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Form;
import org.priors.web.pages.Redirects;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;

/** The earlier events of two records of one driver, with which record each goes, and a choice. */
@Named
@RequestScoped
public class PairEntries {

  @Inject HangEntry entries;
  @Inject MatchPage page;
  @Inject CurrentCaller caller;

  private final Form form = new Form();
  private List<Hanging> hanging;
  private String conflict;

  /** Those of the driver that both stand with; none where they stand with two. */
  public List<Hanging> getAll() {
    if (hanging == null) {
      hanging =
          page.asked()
              .map(pair -> entries.of(caller.get(), Set.of(pair.a(), pair.b())))
              .orElse(List.of());
    }
    return hanging;
  }

  /** By what tells them from others. */
  public Map<String, String> choices() {
    Map<String, String> choices = new LinkedHashMap<>();
    for (Hanging each : getAll()) {
      String words = words(each);
      choices.put(
          choices.containsKey(words) ? words + ", entry " + each.id() : words,
          Long.toString(each.id()));
    }
    return choices;
  }

  /** {@code Conviction of 3 Apr 1999, LA, read from Abstract}. */
  public String words(Hanging of) {
    return of.kind().title()
        + " of "
        + Phrases.day(of.happenedOn())
        + ", "
        + of.state()
        + ", read from "
        + of.sourceDocument();
  }

  /** With which of the two one may go, as they are shown, or in any order while a post is read. */
  public Map<String, String> records() {
    Map<String, String> records = new LinkedHashMap<>();
    MatchView view = page.getView();
    if (view != null) {
      records.put("Record A", Long.toString(view.a().id()));
      records.put("Record B", Long.toString(view.b().id()));
    } else {
      page.asked()
          .ifPresent(
              pair -> {
                records.put("One", Long.toString(pair.a()));
                records.put("Other", Long.toString(pair.b()));
              });
    }
    return records;
  }

  /** Record A, record B, or whose other record of the driver it goes with. */
  public String goesWith(Hanging of) {
    if (of.record() == page.getView().a().id()) {
      return "Record A";
    }
    return of.record() == page.getView().b().id()
        ? "Record B"
        : "Another record of the driver: " + of.name();
  }

  /** Has one go with one of the two. */
  public void hang() {
    Pair pair = page.asked().orElseThrow();
    boolean read = form.submit(() -> conflict = Attempt.of(this::hangChosen));
    if (read && conflict == null) {
      Redirects.to(MatchPage.path(pair) + "&done=HUNG");
    }
  }

  private void hangChosen() {
    form.need("/entry", "The earlier event");
    form.need("/with", "The record that it goes with");
    form.need("/why", "The reason");
    form.refuseIfAny();
    entries.hang(
        caller.get(),
        Ids.of(form.text("/entry"), "earlier event"),
        Ids.of(form.text("/with"), "person record"),
        form.text("/why"));
  }

  public String getConflict() {
    return conflict;
  }

  public Form getForm() {
    return form;
  }
}
