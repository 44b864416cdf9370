package org.priors.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.priors.identity.Pair;
import org.priors.law.Phrases;
import org.priors.matching.DecideMatch;
import org.priors.matching.MatchView;
import org.priors.matching.ReviewMatch;
import org.priors.people.Verdict;
import org.priors.problems.NotFound;
import org.priors.rulings.Standing;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Form;
import org.priors.web.pages.Redirects;
import org.priors.web.pages.Words;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** Two person records side by side: are they one driver? */
@Named
@RequestScoped
public class MatchPage {

  static final String LATER = "LATER";

  @Inject ReviewMatch review;
  @Inject DecideMatch decisions;
  @Inject QueuePlace place;
  @Inject QueueFilter filter;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject Words words;

  private final Form form = new Form();
  private String a;
  private String b;
  private MatchView view;
  private String caseNumber;
  private String notCompared;
  private String conflict;

  /** The form must be there while a post is read, before the parameters of the view are. */
  @PostConstruct
  void read() {
    a = request.getParameter("a");
    caseNumber = request.getParameter("case");
    b = caseNumber == null ? request.getParameter("b") : recordOf(caseNumber.strip());
    if (a != null && a.equals(b)) {
      notCompared = "That is the same record. A record is compared with another one.";
    }
  }

  private String recordOf(String number) {
    try {
      return Long.toString(review.recordOf(caller.get(), number));
    } catch (NotFound none) {
      notCompared = "No case of a known driver has the number " + number + ".";
      return null;
    }
  }

  /** Opens the two that are asked for; where none are, whoever is first in the queue. */
  public void open() {
    if (notCompared != null) {
      return;
    }
    Optional<Pair> asked = asked();
    if (asked.isEmpty()) {
      place.first().ifPresent(Redirects::to);
      return;
    }
    view = review.open(caller.get(), asked.get());
    place.of(asked.get());
    String standing = view.standing().map(made -> made.id().toString()).orElse("");
    form.getFields().put("/decision", standing);
    form.getFields().put("/seen", view.seen());
  }

  /** The two that are asked for; empty where none are. */
  public Optional<Pair> asked() {
    return a == null || b == null || a.isBlank() || b.isBlank()
        ? Optional.empty()
        : Optional.of(Pair.of(Ids.of(a, "person record"), Ids.of(b, "person record")));
  }

  /**
   * Decides, or leaves it for later with a note, and goes on to the next that waits: after it is
   * decided, for that decides other pairs of the same records too.
   */
  public void decide() {
    Pair pair = asked().orElseThrow();
    place.of(pair);
    boolean read = form.submit(() -> conflict = Attempt.of(() -> decide(pair)));
    if (read && conflict == null) {
      Redirects.to(
          place.after("done=" + form.text("/verdict") + "&was=" + pair.a() + "-" + pair.b()));
    }
  }

  private void decide(Pair pair) {
    form.need("/verdict", "The decision");
    form.need("/reason", "The reason");
    form.refuseIfAny();
    String reason = form.text("/reason");
    if (LATER.equals(form.text("/verdict"))) {
      decisions.later(caller.get(), pair, reason);
    } else {
      decisions.decideAsRead(
          caller.get(), pair, form.text("/seen"), form.choice("/verdict", Verdict.class), reason);
    }
  }

  /** Takes the decision back that stands of these two. */
  public void takeBack() {
    Pair pair = asked().orElseThrow();
    boolean read =
        form.submit(
            () -> {
              form.need("/reason", "The reason");
              form.refuseIfAny();
              long decision = Ids.of(form.text("/decision"), "decision");
              conflict =
                  Attempt.of(
                      () -> decisions.takeBack(caller.get(), decision, form.text("/reason")));
            });
    if (read && conflict == null) {
      Redirects.to(path(pair) + "&done=BACK");
    }
  }

  static String path(Pair pair) {
    return Page.MATCH.path() + "?a=" + pair.a() + "&b=" + pair.b();
  }

  public String address() {
    return request.getContextPath()
        + filter.on(view == null ? Page.MATCH.path() : path(view.pair()));
  }

  /** Why the two that were asked for are not compared, in a sentence; null where they are. */
  public String getNotCompared() {
    return notCompared;
  }

  /** The case whose driver was asked for; null where none was. */
  public String getCaseNumber() {
    return caseNumber;
  }

  public MatchView getView() {
    return view;
  }

  public List<FieldRow> rows() {
    return FieldRow.of(view.a(), view.b(), view.match(), words);
  }

  /** What each step that may be taken does to the open cases; what it lowers first. */
  public List<CaseChange> changes() {
    List<CaseChange> changes = new ArrayList<>();
    if (view.standing().isPresent()) {
      changes.addAll(
          CaseChange.of("Taking the decision back", view.effects(), MatchView.Effect::takenBack));
    } else {
      changes.addAll(CaseChange.of("Joining", view.effects(), MatchView.Effect::joined));
      changes.addAll(CaseChange.of("Keeping apart", view.effects(), MatchView.Effect::apart));
    }
    changes.sort(CaseChange.LOWERING_FIRST);
    return changes;
  }

  /** The gravest of it in one line: what is lowered, else what is raised. */
  public String effect() {
    return changes().stream()
        .findFirst()
        .map(CaseChange::inWords)
        .orElse(
            view.standing().isPresent()
                ? "Taking the decision back changes no open case"
                : "Neither joining nor keeping apart changes an open case");
  }

  /** What stands below that line. */
  public List<String> otherChanges() {
    return changes().stream().skip(1).map(CaseChange::inWords).toList();
  }

  public boolean isGrave() {
    return !changes().isEmpty();
  }

  /** {@code 1 prior conviction, in 1 court: 2nd offense}. */
  public String standing(Standing standing) {
    return standing.priors() + ": " + number(standing);
  }

  private static String number(Standing standing) {
    if (standing.number() == null) {
      return "which offense cannot be computed. " + standing.whyNot();
    }
    return standing.number().equals(standing.atMost())
        ? nth(standing.number()) + " offense"
        : nth(standing.number()) + " offense, may be " + nth(standing.atMost());
  }

  private static String nth(int number) {
    return Phrases.ordinal(number);
  }

  /** {@code 95 in 100 that they are one person}. */
  public String likelihood() {
    return Likelihood.of(view.match().bits()) + " that they are one person";
  }

  /** What stands between the two, whatever they weigh. */
  public PairRule rule() {
    return PairRule.of(view);
  }

  public String signed(double bits) {
    return FieldRow.signed(bits);
  }

  /** What each field weighs, after where two records start that are taken at random. */
  public List<FieldRow> weighed() {
    List<FieldRow> weighed = new ArrayList<>();
    weighed.add(
        new FieldRow(
            "Starting point",
            null,
            null,
            "Two records taken at random are almost never one person",
            view.match().start()));
    weighed.addAll(rows());
    return weighed;
  }

  public String plain(double bits) {
    return String.format(Locale.ROOT, "%.1f", bits).replace('-', '−');
  }

  public String getConflict() {
    return conflict;
  }

  public Form getForm() {
    return form;
  }

  public String getA() {
    return a;
  }
}
