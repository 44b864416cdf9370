package org.priors.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.priors.accounts.Account;
import org.priors.accounts.Accounts;
import org.priors.accounts.IssueToken;
import org.priors.web.pages.Form;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;

/** Issues a token and shows it once, in the answer to the click itself: it is kept nowhere. */
@Named("token")
@RequestScoped
public class TokenPage {

  @Inject Accounts accounts;
  @Inject IssueToken issuing;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private final Form form = new Form();
  private String issued;

  /** Issues it to the account that the address names. */
  public void issue() {
    form.submit(this::issueAsAsked);
  }

  private void issueAsAsked() {
    Long grant = form.number("/grant");
    form.refuseIfAny();
    issued = issuing.issue(caller.get(), getAccount().id(), grant, form.text("/label"));
  }

  /** What a system may work as in the account's name, words to id. */
  public Map<String, String> getGrants() {
    Map<String, String> offered = new LinkedHashMap<>();
    getAccount().grants().forEach(one -> offered.put(one.inWords(), one.id().toString()));
    return offered;
  }

  /** The account that is to get a token; null where none is. */
  public Account getAccount() {
    String id = request.getParameter("id");
    return id == null ? null : accounts.get(caller.get(), Ids.of(id, "account"));
  }

  public Form getForm() {
    return form;
  }

  /** The token; null before it is issued and ever after. */
  public String getIssued() {
    return issued;
  }
}
