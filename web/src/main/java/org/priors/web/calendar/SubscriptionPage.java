package org.priors.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.priors.accounts.SubscribeToHearings;
import org.priors.security.Permission;
import org.priors.security.Role;
import org.priors.web.pages.Form;
import org.priors.web.security.AccessFilter;
import org.priors.web.security.CurrentCaller;

/** Makes an address at which a calendar program reads the own hearings, and shows it once. */
@Named("subscription")
@RequestScoped
public class SubscriptionPage {

  @Inject SubscribeToHearings subscribe;
  @Inject CurrentCaller caller;

  private final Form form = new Form();
  private String token;

  public void make() {
    form.submit(() -> token = subscribe.issue(caller.get(), form.text("/badge")));
  }

  /** Whether the caller has hearings of the own. */
  public boolean isOffered() {
    return caller.get().may(Permission.SUBSCRIBE_TO_HEARINGS) && caller.get().officeId() != null;
  }

  /** Whether arrests say by the badge whose they are. */
  public boolean isBadgeAsked() {
    return caller.get().role() == Role.OFFICER;
  }

  /** The address; null before it is made and ever after. */
  public String getAddress() {
    if (token == null) {
      return null;
    }
    HttpServletRequest asked =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    return URI.create(asked.getRequestURL().toString())
        .resolve(asked.getContextPath() + AccessFilter.FEEDS + token + FeedServlet.ENDING)
        .toString();
  }

  public boolean isMade() {
    return token != null;
  }

  public Form getForm() {
    return form;
  }
}
