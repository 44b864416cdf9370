package org.priors.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.priors.search.SavedSearches;
import org.priors.web.pages.Form;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** The person's saved searches, and one that is to be saved. */
@Named("saved")
@RequestScoped
public class SavedPage {

  @Inject SavedSearches searches;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private final Form form = new Form();
  private String search;
  private String asked;
  private List<Line> all;

  /**
   * One of the list.
   *
   * @param asked what it searches for, in words; null where that cannot be read any more
   */
  public record Line(SavedSearches.Saved saved, String asked) {}

  /** The search that the address names, as the search page would have it. */
  @PostConstruct
  void open() {
    String query = request.getParameter("search");
    Form fields = SearchFields.parsed(query == null ? "" : query);
    search = SearchFields.address(fields);
    asked = search.isEmpty() ? null : SearchFields.inWords(fields);
  }

  /** Keeps it under the name that was typed. */
  public String save() {
    return form.submit(() -> searches.save(caller.get(), form.text("/name"), search))
        ? here("saved")
        : null;
  }

  /** Deletes the one whose button was pressed. */
  public String delete() {
    searches.delete(caller.get(), Ids.of(request.getParameter("saved"), "saved search"));
    return here("deleted");
  }

  private static String here(String done) {
    return Page.SAVED_SEARCHES.path() + "?faces-redirect=true&done=" + done;
  }

  /** What the last click did: saved or deleted; null for nothing. */
  public String getDone() {
    return request.getParameter("done");
  }

  public List<Line> getAll() {
    if (all == null) {
      all =
          searches.own(caller.get()).stream()
              .map(
                  one -> new Line(one, SearchFields.inWords(SearchFields.parsed(one.parameters()))))
              .toList();
    }
    return all;
  }

  /** What is to be saved, in words; null where nothing is. */
  public String getAsked() {
    return asked == null || asked.isEmpty() ? null : asked;
  }

  public String getSearch() {
    return search;
  }

  public Form getForm() {
    return form;
  }
}
