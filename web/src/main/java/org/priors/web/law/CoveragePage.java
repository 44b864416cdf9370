package org.priors.web.law;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.priors.law.Crosscheck;
import org.priors.law.Jurisdiction;
import org.priors.law.Measurement;
import org.priors.law.Parameter;
import org.priors.lawbook.Verifications;
import org.priors.web.pages.Pager;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** What the law book knows, State by State, and the registers of its sources. */
@Named("lawCoverage")
@RequestScoped
public class CoveragePage {

  private static final int SIZE = 25;
  private static final String PLACE = Page.LAW_COVERAGE.path();

  /** The parts of the law that have a column; what few States have stands together. */
  private static final List<LawGroup> COLUMNS =
      List.of(
          LawGroup.REFUSAL,
          LawGroup.FAILURE,
          LawGroup.CONVICTION,
          LawGroup.REFUSAL_OFFENSE,
          LawGroup.EVIDENCE,
          LawGroup.HEARING,
          LawGroup.PRIORS,
          LawGroup.OTHER);

  @Inject LawDesk desk;
  @Inject Verifications verifications;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private String unreadable;
  private View view;
  private Pager pager;

  /** The lists of the page. */
  private enum View {
    STATES("States"),
    DISAGREE("Sources that disagree"),
    AGREE("Sources that agree"),
    MEASURES("Measures of the system");

    private final String title;

    View(String title) {
      this.title = title;
    }
  }

  /** One of the lists, as a link. */
  public record Choice(String title, String path, boolean isCurrent) {}

  /** A State with what is known of each part of its law. */
  public record Line(String name, String link, String verified, List<Cell> cells) {}

  /** What is known of one part. */
  public record Cell(String column, String link, Coverage of) {}

  @PostConstruct
  void open() {
    unreadable = desk.unreadable();
    view = View.STATES;
    for (View each : View.values()) {
      view = each.name().equals(request.getParameter("view")) ? each : view;
    }
    if (unreadable == null && view != View.STATES) {
      long total = view == View.MEASURES ? desk.book().measures().size() : crosschecks().size();
      pager = new Pager(path(view), Pager.number(request.getParameter("page")), SIZE, total);
    }
  }

  private static String path(View view) {
    return PLACE + (view == View.STATES ? "" : "?view=" + view.name());
  }

  public List<Choice> getChoices() {
    List<Choice> choices = new ArrayList<>();
    for (View each : View.values()) {
      choices.add(new Choice(each.title, path(each), each == view));
    }
    return choices;
  }

  public List<String> getColumns() {
    return COLUMNS.stream().map(CoveragePage::column).toList();
  }

  private static String column(LawGroup group) {
    return group == LawGroup.OTHER ? "Commercial, procedure, statistics" : group.shortTitle();
  }

  /** The States by name, the baseline system last. */
  public List<Line> getLines() {
    Set<String> verified = verifications.pathsOfAnyState(caller.get());
    return desk.states().values().stream()
        .map(code -> line(desk.book().jurisdiction(code), verified))
        .toList();
  }

  private Line line(Jurisdiction state, Set<String> verified) {
    Map<LawGroup, List<Parameter>> groups = new EnumMap<>(LawGroup.class);
    for (Parameter each : state.all()) {
      LawGroup group = LawGroup.of(each.topic());
      groups
          .computeIfAbsent(
              COLUMNS.contains(group) ? group : LawGroup.OTHER, none -> new ArrayList<>())
          .add(each);
    }
    String link = Page.LAW.path() + "?state=" + state.code();
    List<Cell> cells = new ArrayList<>();
    for (LawGroup group : COLUMNS) {
      Collection<Parameter> parameters = groups.getOrDefault(group, List.of());
      Coverage of = Coverage.of(parameters, desk.book().crosschecks(), verified);
      cells.add(new Cell(column(group), link + anchor(group, parameters), of));
    }
    return new Line(state.name(), link, verified(state, verified), cells);
  }

  private static String anchor(LawGroup group, Collection<Parameter> parameters) {
    LawGroup shown =
        group == LawGroup.OTHER && !parameters.isEmpty()
            ? LawGroup.of(parameters.iterator().next().topic())
            : group;
    return "#" + shown.id();
  }

  private static String verified(Jurisdiction state, Set<String> verified) {
    long marked = state.all().stream().filter(each -> verified.contains(each.path())).count();
    return marked == 0
        ? "not verified"
        : marked == state.all().size()
            ? "verified"
            : "verified: " + marked + " of " + state.all().size();
  }

  private List<Crosscheck> crosschecks() {
    return desk.book().crosschecks().stream()
        .filter(each -> each.agree() == (view == View.AGREE))
        .toList();
  }

  /** Those of this page of the list. */
  public List<Crosscheck> getCrosschecks() {
    return onPage(crosschecks());
  }

  public List<Measurement> getMeasures() {
    return onPage(desk.book().measures());
  }

  private <T> List<T> onPage(List<T> all) {
    int from = Math.min(pager.skipped(), all.size());
    return all.subList(from, Math.min(from + SIZE, all.size()));
  }

  public boolean isOfStates() {
    return view == View.STATES;
  }

  public boolean isOfMeasures() {
    return view == View.MEASURES;
  }

  public boolean isAgreeing() {
    return view == View.AGREE;
  }

  public String getTitle() {
    return view == View.STATES ? "Law coverage" : view.title;
  }

  public Pager getPager() {
    return pager;
  }

  public String getUnreadable() {
    return unreadable;
  }
}
