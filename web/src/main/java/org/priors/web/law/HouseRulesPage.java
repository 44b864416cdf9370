package org.priors.web.law;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.priors.lawbook.CurrentLaw;
import org.priors.lawbook.Verifications;
import org.priors.lawbook.Verifications.Verified;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.OwnZone;
import org.priors.web.pages.Redirects;
import org.priors.web.pages.Words;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** The rules of the product's own, with the word of the reader's State on each. */
@Named("houseRules")
@RequestScoped
public class HouseRulesPage {

  @Inject LawDesk desk;
  @Inject CurrentLaw law;
  @Inject Verifications verifications;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject OwnZone here;
  @Inject Words words;

  private String unreadable;
  private String conflict;
  private List<HouseRules.Group> groups;
  private Map<String, Verified> said;

  @PostConstruct
  void open() {
    unreadable = desk.unreadable();
    if (unreadable == null) {
      groups =
          new HouseRules(desk.book(), law.shipped(), law.own().keySet()).groups(desk.usualState());
      said = verifications.of(caller.get(), desk.usualState());
    }
  }

  /** Says that the office goes by the rules as they were shown. */
  public void accept() {
    mark(true);
  }

  public void takeBack() {
    mark(false);
  }

  private void mark(boolean accepted) {
    String path = request.getParameter("path");
    String seen = request.getParameter("digest");
    conflict = Attempt.of(() -> verifications.mark(caller.get(), path, seen, accepted));
    if (conflict == null) {
      Redirects.to(Page.HOUSE_RULES.path() + "?done=" + (accepted ? "accepted" : "taken-back"));
    }
  }

  public List<HouseRules.Group> getGroups() {
    return groups;
  }

  public boolean isAccepted(HouseRules.Group group) {
    Verified last = said.get(group.path());
    return last != null && last.verified();
  }

  /** {@code Accepted for Louisiana by Pat Prosecutor on 3 May 2026}. */
  public String word(HouseRules.Group group) {
    Verified last = said.get(group.path());
    return "Accepted for "
        + getState()
        + " by "
        + last.by()
        + " on "
        + words.dayIn(last.at(), here.getZone().getId());
  }

  /** The State whose word is shown. */
  public String getState() {
    return desk.book().jurisdiction(desk.usualState()).name();
  }

  public boolean isMayMark() {
    return verifications.may(caller.get(), desk.book().common());
  }

  /** What the last click did; null for nothing. */
  public String getDone() {
    String done = request.getParameter("done");
    return "accepted".equals(done)
        ? "Accepted"
        : "taken-back".equals(done) ? "No longer accepted" : null;
  }

  public String getUnreadable() {
    return unreadable;
  }

  public String getConflict() {
    return conflict;
  }
}
