package org.priors.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.priors.cases.OtherArrest;
import org.priors.cases.WithheldArrests;
import org.priors.cases.WithheldArrests.Withheld;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Form;
import org.priors.web.pages.Pager;
import org.priors.web.pages.Redirects;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** Arrests that were sent under a number that is on file, to be put on record or refused. */
@Named
@RequestScoped
public class WithheldPage {

  @Inject WithheldArrests withheld;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private final Form form = new Form();
  private Long id;
  private Withheld one;
  private Pager pager;
  private List<Withheld> waiting = List.of();
  private String conflict;

  /** The form must be there while a post is read. */
  @PostConstruct
  void read() {
    String asked = request.getParameter("id");
    id = asked == null ? null : Ids.of(asked, "arrest");
  }

  /** Opens the one that is asked for, or the list. */
  public void open() {
    if (id == null) {
      pager =
          new Pager(
              Page.WITHHELD.path(),
              Pager.number(request.getParameter("page")),
              WithheldArrests.PAGE,
              withheld.count(caller.get()));
      waiting = withheld.page(caller.get(), pager.page() - 1);
    } else if (conflict == null) {
      one = withheld.one(caller.get(), id);
    }
  }

  public void putOnRecord() {
    decide(() -> withheld.putOnRecord(caller.get(), id, form.text("/reason")), "on-record");
  }

  public void refuse() {
    decide(() -> withheld.refuse(caller.get(), id, form.text("/reason")), "refused");
  }

  private void decide(Runnable decision, String done) {
    boolean read =
        form.submit(
            () -> {
              form.need("/reason", "The reason");
              form.refuseIfAny();
              conflict = Attempt.of(decision);
            });
    if (read && conflict == null) {
      Redirects.to(Page.WITHHELD.path() + "?done=" + done + "&was=" + id);
    }
  }

  /** In what it differs from the arrest that has its number. */
  public String differs(Withheld of) {
    return of.other() == OtherArrest.PERSON ? "Another person" : "Another time of arrest";
  }

  /** How many wait that were sent under the number of this case, for who may see it. */
  public long countOf(long caseId) {
    return caller.mayOpen(Page.WITHHELD.name()) ? withheld.countOf(caller.get(), caseId) : 0;
  }

  /** The case that was put on record a moment ago; null where none was. */
  public Long getOpened() {
    String was = request.getParameter("was");
    return "on-record".equals(request.getParameter("done")) && was != null
        ? Long.valueOf(Ids.of(was, "case"))
        : null;
  }

  /** Whether one was refused a moment ago. */
  public boolean isRefused() {
    return "refused".equals(request.getParameter("done"));
  }

  public String address() {
    return request.getContextPath() + Page.WITHHELD.path() + "?id=" + id;
  }

  public Long getId() {
    return id;
  }

  public Withheld getOne() {
    return one;
  }

  public List<Withheld> getWaiting() {
    return waiting;
  }

  public Pager getPager() {
    return pager;
  }

  public Form getForm() {
    return form;
  }

  public String getConflict() {
    return conflict;
  }
}
