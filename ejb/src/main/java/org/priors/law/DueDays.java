package org.priors.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.priors.law.Timing.Anchor;

/** Counts the days of the procedure, in the order in which they come. */
final class DueDays {

  private final LawBook book;
  private final Statute statute;
  private final Facts facts;
  private final List<DueDay> clocks = new ArrayList<>(10);

  DueDays(LawBook book, Statute statute, Facts facts) {
    this.book = book;
    this.statute = statute;
    this.facts = facts;
  }

  /**
   * @param lines what the evaluation found; the end of the hard part rests on it
   */
  List<DueDay> all(Map<Topic, Line> lines) {
    add("hearing.request", Topic.REQUEST);
    if (statute.parameter(Topic.REQUEST_KEEPS) != null) {
      add("hearing.request.keepsDriving", Topic.REQUEST_KEEPS);
    }
    add("hearing.held", Topic.HELD);
    add("hearing.decided", Topic.DECIDED);
    add("permit.expires", Topic.PERMIT);
    add("suspension.begins", Topic.BEGINS);
    clocks.add(hardEnds(lines));
    ofAgencies("warrant.return", Topic.WARRANT_RETURN);
    ofAgencies("report.dmv", Topic.REPORT);
    return clocks;
  }

  private void add(String name, Topic topic) {
    Parameter parameter = statute.parameter(topic);
    add(name, topic, parameter, statute.jurisdiction());
  }

  private void ofAgencies(String name, Topic topic) {
    boolean found = false;
    for (Jurisdiction agency : book.agencies(facts.state())) {
      Parameter parameter = agency.parameter(topic.path());
      if (parameter != null) {
        found = true;
        add(name, topic, parameter, agency);
      }
    }
    if (!found) {
      add(name, topic, null, statute.jurisdiction());
    }
  }

  private void add(String name, Topic topic, Parameter parameter, Jurisdiction of) {
    InForce value = parameter == null ? null : parameter.at(facts.on(parameter.selectedBy()));
    if (value == null) {
      String why =
          of.isAgency() ? "Not in the policy of the " + of.name() + "." : statute.unknown();
      clocks.add(new DueDay(name, topic.title(), null, null, why));
      return;
    }
    for (Rule rule : value.rules()) {
      String variant = rule.timing().variant();
      clocks.add(
          variant == null
              ? clock(name, topic.title(), rule, of)
              : clock(name + "." + variant, topic.title() + " (" + variant + ")", rule, of));
    }
  }

  private DueDay clock(String name, String title, Rule rule, Jurisdiction of) {
    if (rule.figure() == null || rule.timing().from() == null) {
      return new DueDay(name, title, null, rule, rule.source().missing());
    }
    Anchor anchor = rule.timing().from();
    LocalDate from = day(anchor);
    if (from == null) {
      String sentence = "The day of " + anchor.title() + " is not known yet.";
      return new DueDay(name, title, null, rule, sentence);
    }
    LocalDate due = after(from, rule);
    return new DueDay(name, title, due, rule, why(rule, anchor, due, of) + other(rule, from));
  }

  private LocalDate after(LocalDate from, Rule rule) {
    int days = (int) rule.figure().number();
    return rule.timing().businessDays()
        ? BusinessDays.after(from, days, facts.state())
        : from.plusDays(days);
  }

  /** Where the source names no day, the later one cuts off no right; the other is told. */
  private String other(Rule rule, LocalDate from) {
    LocalDate arrest = day(Anchor.ARREST);
    if (rule.timing().from() != Anchor.NOT_STATED) {
      return "";
    }
    return from.equals(arrest)
        ? " The source does not say from which day; counted from the arrest."
        : " The source does not say from which day; counted from the notice. From the arrest it"
            + " would be "
            + Phrases.day(after(arrest, rule))
            + ".";
  }

  private static String why(Rule rule, Anchor anchor, LocalDate due, Jurisdiction of) {
    int days = (int) rule.figure().number();
    boolean business = rule.timing().businessDays();
    String policy = of.isAgency() ? ", policy of the " + of.name() : "";
    String weekend =
        !business && due.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0
            ? " It falls on a weekend; the source does not say that it moves."
            : "";
    return days
        + (business ? " business days from " : " days from ")
        + anchor.title()
        + policy
        + "."
        + weekend;
  }

  private LocalDate day(Anchor anchor) {
    LocalDateTime at =
        switch (anchor) {
          case ARREST -> facts.arrestAt() == null ? facts.offense().at() : facts.arrestAt();
          case OFFENSE -> facts.offense().at();
          case NOTICE -> facts.noticeAt();
          case REQUEST -> facts.requestAt();
          case WARRANT -> facts.warrantAt();
          case NOT_STATED -> later(facts.arrestAt(), facts.noticeAt());
          case CONVICTION, DECISION -> null;
        };
    return at == null ? null : at.toLocalDate();
  }

  private LocalDateTime later(LocalDateTime arrest, LocalDateTime notice) {
    LocalDateTime known = arrest == null ? facts.offense().at() : arrest;
    return notice == null || notice.isBefore(known) ? known : notice;
  }

  private DueDay hardEnds(Map<Topic, Line> lines) {
    String name = "suspension.hardEnds";
    String title = "Hard part of the license action ends";
    Line line =
        lines.get(
            facts.offense().isRefused() ? Topic.REFUSAL_SUSPENSION : Topic.FAILURE_SUSPENSION);
    Term hard = line.isKnown() ? line.rule().sanction().hardPart() : null;
    LocalDate begins = due("suspension.begins");
    if (hard == null) {
      return new DueDay(name, title, null, line.rule(), "No hard part is in the law book.");
    }
    if (begins == null) {
      String why = "The hard part is " + hard.inWords() + "; when it begins is not known.";
      return new DueDay(name, title, null, line.rule(), why);
    }
    return new DueDay(
        name,
        title,
        hard.after(begins),
        line.rule(),
        hard.inWords()
            + " from its beginning."
            + (line.either().isEmpty()
                ? ""
                : " More than one row may apply; this is by the first."));
  }

  private LocalDate due(String name) {
    for (DueDay clock : clocks) {
      if (clock.name().equals(name)) {
        return clock.due();
      }
    }
    return null;
  }
}
