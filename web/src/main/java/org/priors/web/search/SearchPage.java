package org.priors.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.agencies.States;
import org.priors.cases.UnnamedCases;
import org.priors.search.Criteria;
import org.priors.search.DriverSearch;
import org.priors.search.Hits;
import org.priors.search.Sources;
import org.priors.web.pages.Form;
import org.priors.web.pages.Pager;
import org.priors.web.security.CurrentCaller;

/** Find a driver or a case by whatever is known. */
@Named("search")
@RequestScoped
public class SearchPage {

  @Inject DriverSearch drivers;
  @Inject UnnamedCases unnamed;
  @Inject Sources sources;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private String typed;
  private String page;
  private String undercharged;
  private Pager pager;
  private Hits hits;
  private List<UnnamedCases.Found> cases = List.of();
  private List<Sources.Source> heard = List.of();
  private List<String> names = List.of();
  private Form form;
  private Criteria criteria = Criteria.NONE;

  /** The fields of the address; a form sends them empty where nothing was typed. */
  @PostConstruct
  void open() {
    form = SearchFields.form(request::getParameter);
  }

  /** Searches for what was typed; what cannot be searched for is said beside its field. */
  public void load() {
    names = sources.names(caller.get());
    if (typed != null || SearchFields.isOpen(form)) {
      form.submit(this::find);
    }
    if (!isFound()) {
      heard = sources.heard(caller.get());
    }
  }

  private void find() {
    checkAgency();
    criteria = SearchFields.read(form, onlyUndercharged());
    int number = Pager.number(page);
    hits = drivers.find(caller.get(), typed, criteria, number - 1);
    pager = new Pager(path(), number, DriverSearch.PAGE, hits.total());
    if (typed != null && criteria.isEmpty()) {
      cases = unnamed.numbered(caller.get(), typed);
    }
  }

  private void checkAgency() {
    if (form.isFilled("/agency") && !names.contains(form.text("/agency"))) {
      form.refuse("/agency", "No agency or court on file has that name; choose one of the list.");
    }
  }

  private String path() {
    return "/search/search?q="
        + SearchFields.encoded(typed == null ? "" : typed)
        + SearchFields.address(form)
        + (onlyUndercharged() ? "&undercharged=1" : "");
  }

  /** This page with what was typed, to come back to. */
  public String getHere() {
    return typed == null && !isMore() ? "/search/search" : SearchFields.encoded(path());
  }

  /** What was asked for, in the words of the page. */
  public String getAsked() {
    return Stream.of(typed == null ? "" : typed.strip(), criteria.inWords())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** Whether the fields below the box are shown unfolded. */
  public boolean isMore() {
    return SearchFields.isOpen(form);
  }

  public Form getForm() {
    return form;
  }

  public List<String> getStates() {
    return States.codes();
  }

  public List<String> getAgencies() {
    return names;
  }

  /** Whether something was searched for, and with success or not. */
  public boolean isSearched() {
    return hits != null;
  }

  public boolean isFound() {
    return hits != null && (hits.total() > 0 || !cases.isEmpty());
  }

  /** Why the driver was found, as one sentence without full stop. */
  public String why(Hits.Hit hit) {
    String all = String.join("; ", hit.why());
    return all.isEmpty() ? "" : Character.toUpperCase(all.charAt(0)) + all.substring(1);
  }

  /** What is known of the driver beside the name, in one line. */
  public String facts(Hits.Hit hit) {
    return hit.licence() == null ? "no licence number" : "licence " + hit.licence();
  }

  public String states(Hits.Hit hit) {
    return hit.states().stream().sorted().collect(Collectors.joining(", "));
  }

  public String getTyped() {
    return typed;
  }

  public void setTyped(String typed) {
    this.typed = typed;
  }

  private boolean onlyUndercharged() {
    return "1".equals(undercharged);
  }

  /** 1 where only drivers with an open case charged too low are asked for. */
  public String getUndercharged() {
    return undercharged;
  }

  public void setUndercharged(String undercharged) {
    this.undercharged = undercharged;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public Pager getPager() {
    return pager;
  }

  public Hits getHits() {
    return hits;
  }

  public List<UnnamedCases.Found> getCases() {
    return cases;
  }

  /** Who has sent data, where nothing was found or asked for yet. */
  public List<Sources.Source> getHeard() {
    return heard;
  }

  /** Why the text cannot be searched for; null where it can. */
  public String getError() {
    return form.error("/q");
  }
}
