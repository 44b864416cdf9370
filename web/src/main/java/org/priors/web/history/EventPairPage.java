package org.priors.web.history;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.priors.history.DecideEventPair;
import org.priors.history.EventPair;
import org.priors.history.EventPairDecision.Verdict;
import org.priors.history.EventPairView;
import org.priors.problems.NotFound;
import org.priors.problems.Refused;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Form;
import org.priors.web.pages.Redirects;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** Two events of a driver side by side: are they one? */
@Named
@RequestScoped
public class EventPairPage {

  @Inject DecideEventPair pairs;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private final Form form = new Form();
  private String a;
  private String b;
  private EventPairView view;
  private String conflict;

  /** The form must be there while a post is read, before the parameters of the view are. */
  @PostConstruct
  void read() {
    a = request.getParameter("a");
    b = request.getParameter("b");
  }

  public void open() {
    if (isAsked()) {
      view = opened();
      form.getFields().put("/decision", view.standing().map(made -> "" + made.id()).orElse(""));
    }
  }

  /** An address that names one event twice, or events of two drivers, names no pair. */
  private EventPairView opened() {
    try {
      return pairs.open(caller.get(), pair());
    } catch (Refused noPair) {
      throw new NotFound("pair of events", a + " and " + b);
    }
  }

  /** Whether two are named. */
  public boolean isAsked() {
    return a != null && b != null && !a.isBlank() && !b.isBlank();
  }

  private EventPair pair() {
    return new EventPair(a, b);
  }

  public void same() {
    decide(Verdict.SAME);
  }

  public void two() {
    decide(Verdict.TWO);
  }

  private void decide(Verdict verdict) {
    go(verdict.name(), () -> pairs.decide(caller.get(), pair(), verdict, form.text("/reason")));
  }

  /** Takes the decision back that stands of these two. */
  public void takeBack() {
    go(
        "BACK",
        () ->
            pairs.takeBack(
                caller.get(), Ids.of(form.text("/decision"), "decision"), form.text("/reason")));
  }

  private void go(String done, Runnable step) {
    boolean read =
        form.submit(
            () -> {
              form.need("/reason", "The reason");
              form.refuseIfAny();
              conflict = Attempt.of(step);
            });
    if (read && conflict == null) {
      Redirects.to(path(pair()) + "&done=" + done);
    }
  }

  /** The address at which two events are put side by side, from the root. */
  public static String path(EventPair pair) {
    return Page.EVENT_PAIR.path() + "?a=" + encoded(pair.a()) + "&b=" + encoded(pair.b());
  }

  private static String encoded(String ref) {
    return URLEncoder.encode(ref, StandardCharsets.UTF_8);
  }

  public String address() {
    return request.getContextPath() + (isAsked() ? path(pair()) : Page.EVENT_PAIR.path());
  }

  /** What the last click did; null for nothing. */
  public String getDone() {
    String done = request.getParameter("done");
    return done == null
        ? null
        : switch (done) {
          case "SAME" ->
              "Kept as one event. Counts, the law's answers and the search follow at once";
          case "TWO" ->
              "Kept as two events. Counts, the law's answers and the search follow at once";
          case "BACK" -> "Taken back. The two count as if it had never been decided";
          default -> null;
        };
  }

  public DriverBanner banner() {
    return DriverBanner.of(view.driver(), LocalDate.now(clock));
  }

  /** Each of the two as a line of the history, with what tells it from others. */
  public List<ToldApart> both() {
    return List.of(ToldApart.of("First", view.a()), ToldApart.of("Second", view.b()));
  }

  public String getConflict() {
    return conflict;
  }

  public EventPairView getView() {
    return view;
  }

  public Form getForm() {
    return form;
  }
}
