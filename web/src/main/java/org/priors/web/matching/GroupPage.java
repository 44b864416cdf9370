package org.priors.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.priors.history.DriverView;
import org.priors.identity.Pair;
import org.priors.matching.Choice;
import org.priors.matching.DecideMatch;
import org.priors.matching.GroupView;
import org.priors.matching.ReviewGroup;
import org.priors.matching.WaitingPair;
import org.priors.people.Verdict;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Form;
import org.priors.web.pages.Redirects;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/**
 * Several people of whom some may be one: who is who is chosen driver by driver, what follows is
 * read, and only then it is decided, all at once.
 */
@Named
@RequestScoped
public class GroupPage {

  @Inject ReviewGroup review;
  @Inject DecideMatch decisions;
  @Inject QueuePlace place;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private static final String SHOWN = "/shown";

  /** How many records of a driver are shown. */
  private static final int RECORDS = 3;

  private final Form form = new Form();
  private long driver;
  private GroupView view;
  private List<String> changes;
  private String conflict;

  /** The rows must be there while a post is read. */
  @PostConstruct
  void open() {
    driver = Ids.of(request.getParameter("id"), "driver");
    view = review.open(caller.get(), driver).orElse(null);
    if (view != null) {
      place.of(driver);
    }
  }

  /** All of them are one person; says what follows. */
  public void chooseOne() {
    choose(Choice.oneOf(view.drivers()));
  }

  /** Each of them is another person; says what follows. */
  public void chooseOthers() {
    choose(Choice.eachOf(view.drivers()));
  }

  private void choose(Choice choice) {
    IntStream.range(0, view.people().size())
        .forEach(
            row ->
                form.getFields()
                    .put(
                        placeOf(row),
                        choice.persons().get(view.people().get(row).id()).toString()));
    show();
  }

  /** Says what follows from what is chosen. */
  public void show() {
    form.submit(
        () -> {
          chosen();
          form.getFields().put(SHOWN, key());
        });
  }

  /** Decides what is chosen, if what follows from just that has been read. */
  public void decide() {
    if (!isShown()) {
      show();
      return;
    }
    AtomicLong together = new AtomicLong();
    boolean read =
        form.submit(
            () -> {
              Map<Pair, Verdict> verdicts = chosen();
              form.need("/reason", "The reason");
              form.refuseIfAny();
              String reason = form.text("/reason");
              conflict =
                  Attempt.of(() -> together.set(decisions.decide(caller.get(), verdicts, reason)));
            });
    if (read && conflict == null) {
      Redirects.to(place.after("done=GROUP&set=" + together));
    }
  }

  /** Refuses where what is chosen decides nothing. */
  private Map<Pair, Verdict> chosen() {
    Map<Pair, Verdict> verdicts = verdicts();
    if (verdicts.isEmpty()) {
      form.refuse(
          placeOf(0),
          "Choose for at least two who wait which person each is: the same, or another.");
    }
    form.refuseIfAny();
    return verdicts;
  }

  private Map<Pair, Verdict> verdicts() {
    Map<Long, Integer> persons = new HashMap<>();
    for (int row = 0; row < view.people().size(); row++) {
      Integer person = form.whole(placeOf(row));
      if (person != null) {
        persons.put(view.people().get(row).id(), person);
      }
    }
    return view.verdicts(new Choice(persons));
  }

  private static String placeOf(int row) {
    return "/people/" + row + "/person";
  }

  /** What is chosen, of whom as they stand. */
  private String key() {
    StringBuilder key = new StringBuilder(view.seen());
    IntStream.range(0, view.people().size())
        .forEach(row -> key.append('.').append(form.text(placeOf(row))));
    return key.toString();
  }

  /** The persons that a driver can be, as a list to choose from. */
  public Map<String, String> getPersons() {
    Map<String, String> persons = new LinkedHashMap<>();
    for (int person = 1; person <= view.people().size(); person++) {
      persons.put("Person " + person, Integer.toString(person));
    }
    return persons;
  }

  /** The latest records of a driver, as many as tell it from the others. */
  public List<DriverView.Reported> firstRecords(DriverView of) {
    return of.records().stream().limit(RECORDS).toList();
  }

  /** How many records the driver has besides. */
  public int moreRecords(DriverView of) {
    return Math.max(0, of.records().size() - RECORDS);
  }

  /** {@code A}, {@code B} and so on. */
  public String letter(DriverView of) {
    return letter(of.id());
  }

  private String letter(long id) {
    return Character.toString('A' + view.drivers().indexOf(id));
  }

  /**
   * A pair of a driver that waits.
   *
   * @param with the letter of the other
   * @param path where the two records are compared field by field
   */
  public record Likely(String with, String likelihood, String path) {}

  /** Who this one may be, the likeliest first, each by the likeliest of their records. */
  public List<Likely> likely(DriverView of) {
    Map<Long, Likely> found = new LinkedHashMap<>();
    for (WaitingPair pair : view.waiting()) {
      if (pair.driverA() == of.id() || pair.driverB() == of.id()) {
        long other = pair.driverA() == of.id() ? pair.driverB() : pair.driverA();
        found.putIfAbsent(
            other,
            new Likely(
                letter(other),
                Likelihood.of(pair.weight()),
                MatchPage.path(new Pair(pair.recordA(), pair.recordB()))));
      }
    }
    return List.copyOf(found.values());
  }

  /** Whether what follows from just this choice is shown, of these people as they stand. */
  public boolean isShown() {
    return view != null && key().equals(form.text(SHOWN));
  }

  /**
   * Whether it can be decided: once what follows is shown. While a post is read, what was typed
   * there has to be there to be read, whatever becomes of it.
   */
  public boolean isToDecide() {
    boolean isRead =
        FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    String shown = request.getParameter("shown");
    return isRead ? shown != null && !shown.isBlank() : isShown();
  }

  /** What follows for open cases, in words; what it lowers first. */
  public List<String> getChanges() {
    if (changes == null) {
      changes =
          review.effects(caller.get(), verdicts()).stream()
              .flatMap(
                  each ->
                      CaseChange.of("This", each.caseNumber(), each.now(), each.then()).stream())
              .sorted(CaseChange.LOWERING_FIRST)
              .map(CaseChange::inWords)
              .toList();
    }
    return changes;
  }

  public String address() {
    return request.getContextPath() + Page.MATCH_GROUP.path() + "?id=" + driver;
  }

  public GroupView getView() {
    return view;
  }

  public Form getForm() {
    return form;
  }

  public String getConflict() {
    return conflict;
  }
}
