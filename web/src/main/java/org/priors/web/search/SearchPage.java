package org.priors.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.priors.cases.UnnamedCases;
import org.priors.problems.Refused;
import org.priors.search.DriverSearch;
import org.priors.search.Hits;
import org.priors.search.Sources;
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

  private String typed;
  private String page;
  private String undercharged;
  private Pager pager;
  private Hits hits;
  private List<UnnamedCases.Found> cases = List.of();
  private List<Sources.Source> heard = List.of();
  private String error;

  /** Searches for what was typed; what cannot be searched for is said beside the field. */
  public void load() {
    if (typed != null) {
      try {
        find();
      } catch (Refused refused) {
        error = refused.getMessage();
      }
    }
    if (!isFound()) {
      heard = sources.heard(caller.get());
    }
  }

  private void find() {
    int number = Pager.number(page);
    hits = drivers.find(caller.get(), typed, onlyUndercharged(), number - 1);
    pager = new Pager(path(), number, DriverSearch.PAGE, hits.total());
    cases = unnamed.numbered(caller.get(), typed);
  }

  private String path() {
    return "/search/search?q="
        + URLEncoder.encode(typed, StandardCharsets.UTF_8)
        + (onlyUndercharged() ? "&undercharged=1" : "");
  }

  /** This page with what was typed, to come back to. */
  public String getHere() {
    return typed == null ? "/search/search" : URLEncoder.encode(path(), StandardCharsets.UTF_8);
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
    return error;
  }
}
