package org.priors.web.hearings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.priors.hearings.ActionReader;
import org.priors.hearings.ActionView;
import org.priors.hearings.SeenAction;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Form;
import org.priors.web.pages.Redirects;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** The administrative action that a page is about, and the form on that page that was sent. */
@Named
@RequestScoped
public class ActionOnPage {

  private static final String VERSION = "/version";

  @Inject ActionReader reader;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private ActionView view;
  private Form sent;
  private boolean isOvertaken;
  private String conflict;

  public ActionView getView() {
    if (view == null) {
      view = reader.open(caller.get(), number());
    }
    return view;
  }

  long number() {
    return Ids.of(request.getParameter("id"), "administrative action");
  }

  /**
   * Does what the form is for. Where somebody got ahead, the page shows the action as it is now and
   * keeps what was typed.
   *
   * @return whether it was done
   */
  boolean submit(Form form, Runnable work) {
    sent = form;
    boolean isRead = form.submit(() -> conflict = Attempt.of(work));
    isOvertaken = isRead && conflict != null;
    if (isOvertaken) {
      view = null;
      form.getFields().remove(VERSION);
    }
    return isRead && !isOvertaken;
  }

  /** The same, which leads back to the action and tells what was done. */
  void submit(Form form, String done, Runnable work) {
    if (submit(form, work)) {
      Redirects.to(Page.ACTION.path() + "?id=" + number() + "&done=" + done);
    }
  }

  /** The action as it was shown with the form. */
  SeenAction seen(Form form) {
    return new SeenAction(number(), form.version());
  }

  /**
   * Whether a form is there. While what was sent is read each is: it may have come from a page on
   * which it was, and who sent it is told what became of it.
   */
  boolean isThere(Form form, boolean isToBeFilled) {
    boolean isShown = isReading() || isToBeFilled || isSent(form);
    if (!isReading() && isShown) {
      String version = Integer.toString(getView().action().version());
      form.getFields().putIfAbsent(VERSION, version);
    }
    return isShown;
  }

  /** Whether what was sent is being read, so that what is shown is not asked for yet. */
  boolean isReading() {
    return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
  }

  /** Whether this form was sent and nothing came of it. */
  boolean isSent(Form form) {
    return sent == form && (form.isRefused() || isOvertaken);
  }

  /** Whether somebody got ahead of this form. */
  boolean isOvertaken(Form form) {
    return sent == form && isOvertaken;
  }

  /** The address of the action's page, for its forms. */
  public String getAddress() {
    return request.getContextPath() + Page.ACTION.path() + "?id=" + number();
  }

  /** What got ahead of the form, a sentence; null for nothing. */
  public String getConflict() {
    return conflict;
  }

  /** Whether a form was sent that cannot be stored as it is. */
  public boolean isRefused() {
    return sent != null && sent.isRefused();
  }
}
