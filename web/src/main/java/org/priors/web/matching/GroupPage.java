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
import org.priors.identity.Pair;
import org.priors.matching.Choice;
import org.priors.matching.DecideMatch;
import org.priors.matching.GroupView;
import org.priors.matching.ReviewGroup;
import org.priors.people.Verdict;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Form;
import org.priors.web.pages.Pager;
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
  @Inject QueueFilter filter;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private static final String SHOWN = "/shown";
  private static final String SEEN = "/seen";

  private final Form form = new Form();
  private long driver;
  private int part;
  private GroupView view;
  private final Map<Map<Pair, Verdict>, List<GroupView.Effect>> effects = new HashMap<>();
  private String conflict;
  private boolean isChoiceNew;

  /** The rows must be there while a post is read. */
  @PostConstruct
  void open() {
    driver = Ids.of(request.getParameter("id"), "driver");
    part = Pager.number(request.getParameter("part"));
    look();
  }

  private void look() {
    effects.clear();
    view = review.open(caller.get(), driver, part - 1).orElse(null);
    if (view != null) {
      place.of(driver);
      form.getFields().put(SEEN, view.seen());
    }
  }

  /** All of them are one person; says what follows. */
  public void chooseOne() {
    if (view != null) {
      choose(Choice.oneOf(view.drivers()));
    }
  }

  /** Each of them is another person; says what follows. */
  public void chooseOthers() {
    if (view != null) {
      choose(Choice.eachOf(view.drivers()));
    }
  }

  private void choose(Choice choice) {
    choice
        .persons()
        .forEach((each, person) -> form.getFields().put(placeOf(each), person.toString()));
    show();
  }

  /** Says what follows from what is chosen. */
  public void show() {
    if (view == null) {
      return;
    }
    form.submit(
        () -> {
          refuseIfOthers();
          chosen();
          form.getFields().put(SHOWN, key());
        });
    form.getFields().put(SEEN, view.seen());
  }

  /** What was chosen of others says nothing of these. */
  private void refuseIfOthers() {
    String seen = form.text(SEEN);
    if (seen != null && !seen.equals(view.seen())) {
      form.getFields().remove(SHOWN);
      form.refuse(
          "",
          "These people are not the same as when you looked: somebody decided, or a record came. Look"
              + " at them again.");
      form.refuseIfAny();
    }
  }

  /** Decides what is chosen, if what follows from just that has been read. */
  public void decide() {
    if (!isShown()) {
      isChoiceNew = form.text(SHOWN) != null;
      show();
      return;
    }
    AtomicLong together = new AtomicLong();
    boolean read =
        form.submit(
            () -> {
              chosen();
              form.need("/reason", "The reason");
              form.refuseIfAny();
              conflict = Attempt.of(() -> together.set(decideAsRead()));
            });
    if (read && conflict == null) {
      Redirects.to(place.after("done=GROUP&set=" + together));
    } else if (conflict != null) {
      look();
      show();
    }
  }

  private long decideAsRead() {
    return decisions.decideAsRead(
        caller.get(),
        new ReviewGroup.Chosen(driver, part - 1, choice()),
        form.text(SHOWN),
        form.text("/reason"));
  }

  /** Refuses where what is chosen decides nothing. */
  private Map<Pair, Verdict> chosen() {
    Map<Pair, Verdict> verdicts = verdicts();
    if (verdicts.isEmpty()) {
      form.refuse(
          "", "Choose for at least two who wait which person each is: the same, or another.");
    }
    form.refuseIfAny();
    return verdicts;
  }

  /** Nothing where nobody waits any more: somebody else decided while the page stood open. */
  private Map<Pair, Verdict> verdicts() {
    return view == null ? Map.of() : view.verdicts(choice());
  }

  private Choice choice() {
    Map<Long, Integer> persons = new HashMap<>();
    for (long each : view.drivers()) {
      Integer person = form.whole(placeOf(each));
      if (person != null) {
        persons.put(each, person);
      }
    }
    return new Choice(persons);
  }

  private static String placeOf(long driver) {
    return "/people/" + driver + "/person";
  }

  /** What is chosen of whom, and what follows from it. */
  private String key() {
    Map<Pair, Verdict> verdicts = verdicts();
    return view.read(verdicts, effects(verdicts)).as();
  }

  /** The persons that a driver can be, as a list to choose from. */
  public Map<String, String> getPersons() {
    Map<String, String> persons = new LinkedHashMap<>();
    for (int person = 1; view != null && person <= view.people().size(); person++) {
      persons.put("Person " + person, Integer.toString(person));
    }
    return persons;
  }

  /** {@code 1 to 12 of 30}, where they are more than are shown; null where all are. */
  public String getPartInWords() {
    return view == null || view.all() == view.people().size()
        ? null
        : view.from() + 1 + " to " + (view.from() + view.people().size()) + " of " + view.all();
  }

  /** The path of the next part; null where there is none. */
  public String getNextPart() {
    return view != null && view.from() + view.people().size() < view.all() ? path(part + 1) : null;
  }

  /** The path of the part before; null where there is none. */
  public String getPreviousPart() {
    return view != null && view.from() > 0 ? path(part - 1) : null;
  }

  private String path(int of) {
    return filter.on(Page.MATCH_GROUP.path() + "?id=" + driver + "&part=" + of);
  }

  /** What tells the people from each other. */
  public GroupWords getWords() {
    return new GroupWords(view);
  }

  /** Whether another choice was to be decided than the one of which what follows was read. */
  public boolean isChoiceNew() {
    return isChoiceNew;
  }

  /** What is decided by the choice, in sentences. */
  public List<String> getDecides() {
    return view == null ? List.of() : getWords().decides(verdicts());
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
    return isRead ? shown != null && !shown.isBlank() : isShown() || form.isFilled("/reason");
  }

  /** What follows for open cases, in words; what it lowers first. */
  public List<String> getChanges() {
    return effects(verdicts()).stream()
        .flatMap(
            each ->
                CaseChange.of("This choice", each.caseNumber(), each.now(), each.then()).stream())
        .sorted(CaseChange.LOWERING_FIRST)
        .map(CaseChange::inWords)
        .toList();
  }

  private List<GroupView.Effect> effects(Map<Pair, Verdict> verdicts) {
    return effects.computeIfAbsent(verdicts, of -> review.effects(caller.get(), of));
  }

  /** What was typed as the reason for those who wait no more; null where nothing was. */
  public String getLostReason() {
    String typed = request.getParameter("reason:in");
    return view != null || typed == null || typed.isBlank() ? null : typed.strip();
  }

  public String address() {
    return request.getContextPath() + path(part);
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
