package org.priors.web.law;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.priors.law.InForce;
import org.priors.law.Jurisdiction;
import org.priors.law.Parameter;
import org.priors.law.Phrases;
import org.priors.law.Topic;
import org.priors.law.words.AsOf;
import org.priors.law.words.Days;
import org.priors.law.words.Outdated;
import org.priors.web.pages.Form;
import org.priors.web.security.Page;

/** The law of one State as it stood on one day, part by part. */
@Named("lawState")
@RequestScoped
public class StatePage {

  private static final String COMMON = "Holds where a State's own law in the book says nothing.";
  private static final int COLUMNS_OFFERED = 9;

  @Inject LawDesk desk;
  @Inject HttpServletRequest request;
  @Inject Form form;

  private String unreadable;
  private Jurisdiction state;
  private LocalDate day;
  private Integer number;
  private List<Part> parts = List.of();
  private List<Later> later = new ArrayList<>();
  private List<Policies> policies = List.of();
  private InForce newest;
  private final Set<String> verified = new HashSet<>();
  private final List<InForce> shown = new ArrayList<>();

  /**
   * A part of the law with its parameters.
   *
   * @param id for the address
   */
  public record Part(String id, String title, String shortTitle, List<LawSheet> sheets) {}

  /** What a police agency orders itself. */
  public record Policies(String agency, List<LawSheet> sheets) {}

  /** A parameter that has no value on the day. */
  public record Later(String path, String title, String when) {}

  @PostConstruct
  void open() {
    unreadable = desk.unreadable();
    if (unreadable != null) {
      return;
    }
    put("/state", desk.usualState());
    put("/on", null);
    put("/number", null);
    form.submit(this::read);
    if (state != null && day != null && !form.isRefused()) {
      load();
    }
  }

  private void put(String place, String usual) {
    String asked = request.getParameter(place.substring(1));
    form.getFields().put(place, asked == null || asked.isBlank() ? usual : asked);
  }

  private void read() {
    state = desk.book().jurisdiction(form.text("/state"));
    if (state == null || !desk.book().states().contains(state)) {
      state = null;
      form.refuse("/state", "The law book has no such State; choose one of the list.");
    }
    day = form.isFilled("/on") ? form.dayAhead("/on") : desk.today();
    number = form.whole("/number");
    if (number != null && (number < 1 || number > COLUMNS_OFFERED)) {
      form.refuse("/number", "The number of offenses is 1 to " + COLUMNS_OFFERED + ".");
    }
    form.refuseIfAny();
  }

  private void load() {
    desk.show(state);
    Map<LawGroup, List<LawSheet>> byGroup = new EnumMap<>(LawGroup.class);
    for (Parameter parameter : LawGroup.inOrder(state)) {
      add(byGroup, state, parameter, null);
    }
    Jurisdiction common = desk.book().common();
    if (common != null) {
      common.all().stream().filter(this::holds).forEach(each -> add(byGroup, common, each, COMMON));
    }
    parts = byGroup.entrySet().stream().map(each -> part(each.getKey(), each.getValue())).toList();
    policies = desk.book().agencies(state.code()).stream().map(this::policies).toList();
  }

  private static Part part(LawGroup group, List<LawSheet> sheets) {
    return new Part(group.id(), group.title(), group.shortTitle(), sheets);
  }

  /** Whether a parameter of all States is asked beside or in place of the State's own. */
  private boolean holds(Parameter common) {
    return common.topic().equals(Topic.COUNTED.path()) || state.parameter(common.topic()) == null;
  }

  private void add(
      Map<LawGroup, List<LawSheet>> byGroup, Jurisdiction of, Parameter parameter, String remark) {
    LawSheet sheet = sheet(of, parameter, remark);
    if (sheet != null) {
      byGroup.computeIfAbsent(LawGroup.of(parameter.topic()), none -> new ArrayList<>()).add(sheet);
    }
  }

  private LawSheet sheet(Jurisdiction of, Parameter parameter, String remark) {
    InForce value = parameter.at(day);
    if (value == null) {
      later.add(new Later(parameter.path(), parameter.title(), when(parameter)));
      return null;
    }
    if (!of.isAgency()) {
      count(of, parameter, value);
    }
    return SheetMaker.on(day, of, parameter, number)
        .sheet(desk.law(of, parameter, value), remark(parameter, value, remark));
  }

  private String remark(Parameter parameter, InForce value, String remark) {
    String next =
        parameter.values().stream()
            .filter(each -> each.from().isAfter(value.from()))
            .findFirst()
            .map(each -> "Changes on " + Days.weekday(each.from()) + ".")
            .orElse(null);
    return remark == null ? next : next == null ? remark : remark + " " + next;
  }

  private String when(Parameter parameter) {
    LocalDate first = parameter.values().get(0).from();
    return first.isAfter(day) ? "begins on " + Days.weekday(first) : "repealed by that day";
  }

  private void count(Jurisdiction of, Parameter parameter, InForce value) {
    shown.add(value);
    if (desk.isVerified(of, parameter)) {
      verified.add(parameter.path());
    }
    if (newest == null || value.from().isAfter(newest.from())) {
      newest = value;
    }
  }

  private Policies policies(Jurisdiction agency) {
    return new Policies(
        agency.name(),
        LawGroup.inOrder(agency).stream()
            .map(parameter -> sheet(agency, parameter, null))
            .filter(java.util.Objects::nonNull)
            .toList());
  }

  /** {@code Louisiana law as of 2002-01, not verified}. */
  public String getMark() {
    String word =
        verified.size() == shown.size()
            ? "verified"
            : verified.isEmpty() ? "not verified" : "verified in part";
    return newest == null ? null : AsOf.law(state) + " as of " + AsOf.mark(newest) + ", " + word;
  }

  /** {@code Maryland law as printed about 2002}. */
  public String getTitle() {
    return state == null || day == null ? "Law" : AsOf.title(state, ofSources());
  }

  /** What the sources print, and not what the product goes by where they are silent. */
  private List<InForce> ofSources() {
    return shown.stream()
        .filter(value -> value.rules().stream().anyMatch(rule -> !rule.source().isHouseRule()))
        .toList();
  }

  /** {@code asked for 28 Nov 2026}; null where the day is not later than the law. */
  public String getAsked() {
    return newest == null || !day.isAfter(newest.from()) ? null : "asked for " + Days.day(day);
  }

  /** That the days shown must not be acted on; null where they may. */
  public String getOutdated() {
    return day == null
        ? null
        : new Outdated(day, verified)
            .inWords(
                "This page is asked for " + Days.day(day) + ".",
                shown.stream().flatMap(value -> value.rules().stream()).toList());
  }

  /** What all the tables are about, in a sentence. */
  public String getSummary() {
    String columns =
        number == null
            ? "Each printed number has a column; the last one holds for later numbers too."
            : "Only what holds for the " + Phrases.ordinal(number) + " is shown.";
    return columns
        + " Verified by an office of the State: "
        + verified.size()
        + " of "
        + shown.size()
        + ".";
  }

  /** The first day of which the book knows anything, where the asked one is before it. */
  public String getBegins() {
    return parts.isEmpty() && state != null && day != null
        ? Days.weekday(desk.book().begins(state.code()))
        : null;
  }

  public Map<String, String> getStates() {
    return desk.states();
  }

  public Map<String, String> getNumbers() {
    Map<String, String> choices = new LinkedHashMap<>();
    for (int each = 1; each <= COLUMNS_OFFERED; each++) {
      choices.put(Phrases.ordinal(each), Integer.toString(each));
    }
    return choices;
  }

  /** The address of a parameter's own page. */
  public String link(String path) {
    return Page.LAW_PARAMETER.path() + "?path=" + path;
  }

  /** What the page shows of a topic; empty where the law book has nothing of it on that day. */
  Optional<LawSheet> sheetOf(Topic topic) {
    return parts.stream()
        .flatMap(part -> part.sheets().stream())
        .filter(sheet -> sheet.path().endsWith("/" + topic.path()))
        .findFirst();
  }

  /** The highest number for which something is printed, at least 1. */
  int printedNumbers() {
    return shown.stream()
        .flatMap(value -> value.rules().stream())
        .mapToInt(rule -> rule.when().number())
        .reduce(1, Math::max);
  }

  /** The number that alone is shown; null for all. */
  Integer getNumber() {
    return number;
  }

  public Form getForm() {
    return form;
  }

  public String getUnreadable() {
    return unreadable;
  }

  public Jurisdiction getState() {
    return state;
  }

  public LocalDate getDay() {
    return day;
  }

  public List<Part> getParts() {
    return parts;
  }

  public List<Later> getLater() {
    return later;
  }

  public List<Policies> getPolicies() {
    return policies;
  }
}
