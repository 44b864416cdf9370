package org.priors.web.hearings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.priors.cases.CaseFile;
import org.priors.hearings.ActionReader;
import org.priors.hearings.Basis;
import org.priors.hearings.TakeStatement;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Form;
import org.priors.web.pages.Redirects;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** Takes in the officer's statement on an arrest. */
@Named
@RequestScoped
public class StatementPage {

  @Inject TakeStatement statements;
  @Inject ActionReader actions;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject Form form;

  private CaseFile file;
  private String conflict;
  private TakeStatement.Taken taken;

  public void take() {
    boolean read = form.submit(() -> conflict = Attempt.of(() -> taken = taken()));
    if (read && conflict == null) {
      Redirects.to(
          Page.ACTION.path()
              + "?id="
              + taken.actionId()
              + "&done="
              + (taken.isNew() ? "received" : "before"));
    }
  }

  private TakeStatement.Taken taken() {
    return statements.take(
        caller.get(), number(), StatementReader.statement(form.reported(), getZone()));
  }

  /** What an action may rest on, by what is chosen. */
  public Map<String, String> bases() {
    Map<String, String> bases = new LinkedHashMap<>();
    for (Basis basis : Basis.values()) {
      bases.put(basis.title(), basis.name());
    }
    return bases;
  }

  public CaseFile getFile() {
    if (file == null) {
      file = statements.about(caller.get(), number());
    }
    return file;
  }

  public ZoneId getZone() {
    return actions.zone(caller.get(), number());
  }

  private long number() {
    return Ids.of(request.getParameter("case"), "case");
  }

  /** The address of this page, for its form. */
  public String getAddress() {
    return request.getContextPath() + Page.STATEMENT.path() + "?case=" + number();
  }

  public String getConflict() {
    return conflict;
  }

  public Form getForm() {
    return form;
  }
}
