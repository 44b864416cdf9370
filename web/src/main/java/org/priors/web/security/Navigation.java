package org.priors.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.priors.security.Role;

/** The main navigation: one for each role, in the order of its day. */
@Named
@RequestScoped
public class Navigation {

  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  @Inject
  @ConfigProperty(name = "priors.demo", defaultValue = "false")
  boolean demo;

  /** A link of the navigation. */
  public record Link(String title, String path, boolean isCurrent) {

    public String getTitle() {
      return title;
    }

    public String getPath() {
      return path;
    }

    public boolean getCurrent() {
      return isCurrent;
    }
  }

  public List<Link> getLinks() {
    return pages(caller.get().role()).stream().map(this::link).toList();
  }

  public boolean isDemonstration() {
    return demo;
  }

  private Link link(Page page) {
    return new Link(
        page.title(),
        page.path(),
        request.getRequestURI().startsWith(request.getContextPath() + page.path()));
  }

  private static List<Page> pages(Role role) {
    return switch (role) {
      case OFFICER -> List.of(Page.START, Page.INTAKE, Page.CASES, Page.SEARCH);
      case PROSECUTOR -> List.of(Page.START, Page.CASES, Page.SEARCH);
      case HEARING_OFFICER -> List.of(Page.HEARINGS, Page.SEARCH, Page.CASES);
      case CLERK -> List.of(Page.SEARCH, Page.INTAKE, Page.CASES);
      case MANAGER -> List.of(Page.REPORTS, Page.IMPORTS, Page.CASES);
      case ADMINISTRATOR -> List.of(Page.ACCOUNTS, Page.AGENCIES, Page.INDEX, Page.IMPORTS);
    };
  }
}
