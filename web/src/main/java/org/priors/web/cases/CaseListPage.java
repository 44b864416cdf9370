package org.priors.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.priors.cases.CaseList;
import org.priors.cases.CaseList.Which;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.web.pages.Pager;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** Lists of cases, those of the caller's day first. */
@Named
@RequestScoped
public class CaseListPage {

  @Inject CaseList cases;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private List<Which> choices;
  private Which which;
  private Pager pager;
  private List<CaseList.Line> lines;

  /** One of the lists, as a link. */
  public record Choice(String title, String path, boolean isCurrent) {}

  @PostConstruct
  void open() {
    Caller me = caller.get();
    choices =
        Arrays.stream(Which.values())
            .filter(each -> each != Which.MINE || me.may(Permission.PROSECUTE))
            .filter(each -> each != Which.UNTAKEN || me.may(Permission.PROSECUTE))
            .filter(each -> each != Which.AGENCY || me.agencyId() != null)
            .toList();
    which =
        choices.stream()
            .filter(each -> each.name().equals(request.getParameter("which")))
            .findFirst()
            .orElse(choices.get(0));
    pager =
        new Pager(
            path(which),
            Pager.number(request.getParameter("page")),
            CaseList.PAGE,
            cases.count(me, which));
    lines = cases.page(me, which, pager.page() - 1);
  }

  private static String path(Which which) {
    return Page.CASES.path() + "?which=" + which.name();
  }

  private static String title(Which which) {
    return switch (which) {
      case MINE -> "My cases";
      case UNTAKEN -> "Not taken yet";
      case AGENCY -> "My agency";
      case ALL -> "All";
    };
  }

  public List<Choice> choices() {
    return choices.stream()
        .map(each -> new Choice(title(each), path(each), each == which))
        .toList();
  }

  public String title() {
    return which == Which.ALL ? "All cases" : title(which);
  }

  /** What would stand here, where nothing does. */
  public String whyEmpty() {
    return switch (which) {
      case MINE -> "Open a case and take it: it stands here from then on.";
      case UNTAKEN -> "Every open case has its prosecutor.";
      case AGENCY -> "Cases stand here once your agency reports an arrest.";
      case ALL ->
          "Cases stand here once an agency reports an arrest, by form, by its system or in an export.";
    };
  }

  public Pager pager() {
    return pager;
  }

  public List<CaseList.Line> lines() {
    return lines;
  }
}
