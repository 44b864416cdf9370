package org.priors.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priors.agencies.States;
import org.priors.casebook.UnnamedCases;
import org.priors.history.Sources;
import org.priors.search.Criteria;
import org.priors.search.DriverSearch;
import org.priors.search.HitOrder;
import org.priors.search.Hits;
import org.priors.search.SavedSearches;
import org.priors.security.Permission;
import org.priors.web.pages.Form;
import org.priors.web.pages.Pager;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** Find a driver or a case by whatever is known. */
@Named("search")
@RequestScoped
public class SearchPage {

  private static final String PATH = Page.SEARCH.path();
  private static final int SAVED_SHOWN = 8;
  private static final List<String> FACETS = List.of("state", "priors", "refusedYears", "now");

  @Inject DriverSearch drivers;
  @Inject UnnamedCases unnamed;
  @Inject Sources sources;
  @Inject SavedSearches saved;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private String typed;
  private HitOrder order;
  private Pager pager;
  private Hits hits;
  private List<UnnamedCases.Found> cases = List.of();
  private List<Sources.Source> heard = List.of();
  private List<Narrowing> facets = List.of();
  private Form form;
  private Criteria criteria = Criteria.NONE;
  private List<SavedSearches.Saved> own;

  /** The fields of the address; a form sends them empty where nothing was typed. */
  @PostConstruct
  void open() {
    form = SearchFields.ofPage(request::getParameter);
    typed = request.getParameter("q");
    order = SearchFields.order(form, HitOrder.PRIORS);
  }

  /** Searches for what was typed; what cannot be searched for is said beside its field. */
  public void load() {
    if (typed != null || SearchFields.isNarrowed(form)) {
      form.submit(this::find);
    }
    if (!isFound() && !isPart()) {
      heard = sources.heard(caller.get());
    }
  }

  /** Whether only what was found is asked for, at each pause while somebody types. */
  public boolean isPart() {
    return request.getParameter("part") != null;
  }

  private void find() {
    checkAgency();
    criteria = SearchFields.read(form);
    int number = Pager.number(request.getParameter("page"));
    hits = drivers.find(caller.get(), typed, criteria, order, number - 1);
    pager = new Pager(path(), number, DriverSearch.PAGE, hits.total(), DriverSearch.DEEPEST);
    facets = Narrowing.of(PATH, form, hits.facets(), FACETS);
    if (typed != null && criteria.isEmpty()) {
      cases = unnamed.numbered(caller.get(), typed);
    }
  }

  private void checkAgency() {
    if (form.isFilled("/agency") && !sources.names(caller.get()).contains(form.text("/agency"))) {
      form.refuse("/agency", "No agency or court on file has that name; choose one of the list.");
    }
  }

  private String path() {
    return PATH + "?" + parameters();
  }

  /** What is searched for, as the parameters of an address. */
  public String getParameters() {
    return SearchFields.encoded(parameters());
  }

  private String parameters() {
    String filled = SearchFields.address(form);
    return filled.isEmpty() ? "q=" : filled;
  }

  /** This page with what was typed, to come back to. */
  public String getHere() {
    return typed == null && !isMore() ? PATH : SearchFields.encoded(path());
  }

  /** The same search in the other order. */
  public String getOtherOrder() {
    return PATH
        + "?"
        + SearchFields.with(form, "sort", order == HitOrder.PRIORS ? "closest" : null);
  }

  public boolean isPriorsFirst() {
    return order == HitOrder.PRIORS;
  }

  /** The address of the list as a workbook; null for who may not take one away. */
  public String getWorkbook() {
    return caller.get().may(Permission.EXPORT_DRIVERS)
        ? "/api/reports/drivers.xlsx?"
            + SearchFields.with(form, "sort", order.name().toLowerCase(Locale.ROOT))
        : null;
  }

  /** What was asked for, in the words of the page. */
  public String getAsked() {
    return Stream.of(typed == null ? "" : typed.strip(), criteria.inWords())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** The first of the person's own searches, beside the hits. */
  public List<SavedSearches.Saved> getSaved() {
    if (own == null) {
      own = saved.own(caller.get()).stream().limit(SAVED_SHOWN).toList();
    }
    return own;
  }

  /** Parameters of the address that have no field here and go on with the next search. */
  public Map<String, String> getKept() {
    return Stream.of(
            "sort", "againAfterAction", "againWhilePending", "repeat", "times", "years", "courts")
        .filter(name -> form.isFilled("/" + name))
        .collect(Collectors.toMap(name -> name, name -> form.text("/" + name)));
  }

  /** Whether the fields below the box are shown unfolded. */
  public boolean isMore() {
    return SearchFields.isOpen(form);
  }

  /** Whether this is asked for by yes. */
  public boolean asks(String name) {
    return SearchFields.isYes(form, name);
  }

  public Form getForm() {
    return form;
  }

  public List<String> getStates() {
    return States.codes();
  }

  public List<Narrowing> getFacets() {
    return facets;
  }

  /** Whether something was searched for, and with success or not. */
  public boolean isSearched() {
    return hits != null;
  }

  public boolean isFound() {
    return hits != null && (hits.total() > 0 || !cases.isEmpty());
  }

  public String getTyped() {
    return typed;
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

  /** Why nothing is shown on a page so far down; null where something is. */
  public String getBeyond() {
    return form.error("/page");
  }

  /** Why the text cannot be searched for; null where it can. */
  public String getError() {
    return form.error("/q");
  }
}
