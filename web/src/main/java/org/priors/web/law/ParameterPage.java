package org.priors.web.law;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.priors.law.Crosscheck;
import org.priors.law.InForce;
import org.priors.law.Jurisdiction;
import org.priors.law.Parameter;
import org.priors.law.words.AsOf;
import org.priors.law.words.Conditions;
import org.priors.law.words.Days;
import org.priors.lawbook.CurrentLaw;
import org.priors.lawbook.Verifications;
import org.priors.problems.NotFound;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Redirects;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** One parameter of the law through time, with the word on it of who compared it with the law. */
@Named("lawParameter")
@RequestScoped
public class ParameterPage {

  private static final String ENDING = ".yaml";

  @Inject LawDesk desk;
  @Inject CurrentLaw law;
  @Inject Verifications verifications;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private String unreadable;
  private String conflict;
  private Parameter parameter;
  private Jurisdiction jurisdiction;

  /**
   * A day from which something holds, or holds no more.
   *
   * @param sheet null for a repeal
   */
  public record Step(LocalDate from, String title, LawSheet sheet) {}

  @PostConstruct
  void open() {
    unreadable = desk.unreadable();
    if (unreadable != null) {
      return;
    }
    String path = request.getParameter("path");
    parameter = path == null ? null : desk.book().parameter(path);
    jurisdiction = parameter == null ? null : desk.book().jurisdiction(parameter);
    if (jurisdiction == null) {
      throw new NotFound("parameter", path == null ? "" : path);
    }
  }

  /** Says that the parameter as it was shown agrees with the law. */
  public void verify() {
    mark(true);
  }

  public void takeBack() {
    mark(false);
  }

  private void mark(boolean verified) {
    String seen = request.getParameter("digest");
    conflict = Attempt.of(() -> verifications.mark(caller.get(), parameter.path(), seen, verified));
    if (conflict == null) {
      Redirects.to(getLink() + "&done=" + (verified ? "verified" : "taken-back"));
    }
  }

  /** The values and repeals, oldest first. */
  public List<Step> getSteps() {
    List<Step> steps = new ArrayList<>();
    for (InForce value : parameter.values()) {
      LawSheet sheet =
          SheetMaker.of(jurisdiction, parameter, value)
              .sheet(desk.law(jurisdiction, parameter, value), null);
      steps.add(new Step(value.from(), Conditions.capital(AsOf.inWords(value)), sheet));
    }
    for (LocalDate repeal : parameter.repeals()) {
      steps.add(new Step(repeal, "Repealed from " + Days.weekday(repeal), null));
    }
    steps.sort(Comparator.comparing(Step::from));
    return steps;
  }

  /** What the register says about this parameter. */
  public List<Crosscheck> getCrosschecks() {
    return desk.book().crosschecks().stream()
        .filter(each -> parameter.path().equals(each.parameter()))
        .toList();
  }

  public String getUnit() {
    return switch (parameter.unit()) {
      case PERIOD -> "A length of time, in the unit that the source prints";
      case USD -> "US dollars";
      case SERVICE -> "Hours or days of community service";
      case BAC -> "Grams of alcohol in 100 mL of blood or 210 L of breath";
      case DAYS -> "Days";
      case COUNT -> "A figure";
      case TEXT -> "Words";
    };
  }

  public String getCountedBy() {
    if (parameter.countedBy() == null) {
      return "Nothing; it does not depend on a number";
    }
    return parameter.countedBy().title();
  }

  /** Whether it is the office's own, and whether the product has one too. */
  public String getOrigin() {
    if (!law.own().containsKey(parameter.path() + ENDING)) {
      return "Shipped with Priors";
    }
    return law.shipped().parameter(parameter.path()) == null
        ? "The office's own folder; Priors ships none"
        : "The office's own folder, in place of the shipped file";
  }

  public String getVerifiedInWords() {
    return Conditions.capital(desk.verifiedInWords(jurisdiction, parameter));
  }

  public boolean isVerified() {
    return desk.isVerified(jurisdiction, parameter);
  }

  /** {@code Louisiana law as of 2002-01, not verified}, of its newest value. */
  public String getMark() {
    InForce newest = parameter.values().get(parameter.values().size() - 1);
    return AsOf.law(jurisdiction)
        + " as of "
        + AsOf.mark(newest)
        + (isVerified() ? ", verified" : ", not verified");
  }

  public boolean isMayMark() {
    return verifications.may(caller.get(), jurisdiction);
  }

  public boolean isPolicy() {
    return jurisdiction.isAgency();
  }

  /** What the last click did; null for nothing. */
  public String getDone() {
    String done = request.getParameter("done");
    if ("verified".equals(done)) {
      return isVerified() ? "Marked as verified" : null;
    }
    return "taken-back".equals(done) && !isVerified() ? "No longer marked as verified" : null;
  }

  public String getLink() {
    return Page.LAW_PARAMETER.path() + "?path=" + parameter.path();
  }

  /** The page of the State that it is of. */
  public String getStateLink() {
    String state = jurisdiction.isAgency() ? jurisdiction.state() : jurisdiction.code();
    boolean ofAll = desk.book().states().stream().noneMatch(each -> each.code().equals(state));
    return Page.LAW.path() + (ofAll ? "" : "?state=" + state);
  }

  public String getUnreadable() {
    return unreadable;
  }

  public String getConflict() {
    return conflict;
  }

  public Parameter getParameter() {
    return parameter;
  }

  public Jurisdiction getJurisdiction() {
    return jurisdiction;
  }
}
