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
  private List<Shown> shown;

  /**
   * The house rules of a parameter and the last word on them.
   *
   * @param word such as {@code Accepted for Louisiana by Pat Prosecutor on 3 May 2026}; null for
   *     none
   */
  public record Shown(HouseRules.Group group, boolean accepted, String word) {}

  @PostConstruct
  void open() {
    unreadable = desk.unreadable();
    if (unreadable == null) {
      Map<String, Verified> said = verifications.of(caller.get(), desk.usualState());
      shown =
          new HouseRules(desk.book(), law.shipped(), law.own().keySet())
              .groups(desk.usualState()).stream()
                  .map(group -> shown(group, said.get(group.path())))
                  .toList();
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

  public List<Shown> getShown() {
    return shown;
  }

  private Shown shown(HouseRules.Group group, Verified last) {
    boolean accepted = last != null && last.verified();
    return new Shown(group, accepted, accepted ? word(last) : null);
  }

  private String word(Verified last) {
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
