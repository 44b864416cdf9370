package org.priors.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.priors.agencies.Agencies;
import org.priors.agencies.Agency;
import org.priors.cases.CaseFile;
import org.priors.hearings.ActionStep;
import org.priors.hearings.ActionView;
import org.priors.hearings.RequestHearing;
import org.priors.hearings.StatementItem;
import org.priors.people.Address;
import org.priors.people.CorrectPerson;
import org.priors.people.License;
import org.priors.people.PersonRecord;
import org.priors.security.Caller;

/** What is on record for a letter. No template finds anything out by itself. */
@ApplicationScoped
class LetterFacts {

  @Inject Agencies agencies;
  @Inject CorrectPerson persons;
  @Inject RequestHearing requests;
  @Inject HearingFacts hearings;
  @Inject Clock clock;

  /**
   * What is on record of a step.
   *
   * @param by somebody of the licensing agency, who signs
   */
  Told of(Caller by, ActionView view, ActionStep step, LetterKind kind, LetterWords words) {
    Told facts = new Told();
    tellOffice(facts, by, words);
    facts.tell(Fact.TITLE, words.title(kind));
    tellCase(facts, view, words);
    if (view.file().personRecordId() != null) {
      Optional.ofNullable(persons.find(view.file().personRecordId()))
          .ifPresent(person -> tellDriver(facts, person));
    }
    tellStep(facts, view, step, words);
    hearings.tell(facts, view, step, words);
    facts.tell(
        Fact.ASK_BY, kind == LetterKind.NOTICE_OF_SUSPENSION ? askBy(by, view, words) : null);
    return facts;
  }

  /** By the law book; null where it has no day, or nobody can compute it. */
  private String askBy(Caller by, ActionView view, LetterWords words) {
    LocalDate last = requests.rules(by, view.action().id()).lastDay().day();
    return last == null ? null : words.day(last);
  }

  private void tellOffice(Told facts, Caller by, LetterWords words) {
    Agency office = agencies.get(by.agencyId());
    facts
        .tell(Fact.LANGUAGE, words.code())
        .tell(Fact.LICENSING_AGENCY, office.name())
        .tell(Fact.SIGNED_BY, by.displayName())
        .tell(Fact.DATE, words.day(clock.instant(), office.zone()));
  }

  private void tellCase(Told facts, ActionView view, LetterWords words) {
    CaseFile file = view.file();
    facts
        .tell(Fact.CASE_NUMBER, file.number())
        .tell(Fact.AGENCY, agencies.get(file.agencyId()).name())
        .tell(Fact.AGENCY_NUMBER, file.agencyNumber())
        .tell(Fact.OFFICER, file.arrest().officerName())
        .tell(Fact.ARRESTED_AT, words.moment(file.arrest().at(), view.zone()))
        .tell(Fact.BASIS, words.basis(view.action().basis()));
  }

  private static void tellDriver(Told facts, PersonRecord person) {
    License license = person.license();
    facts
        .tell(Fact.DRIVER, person.name().inWords())
        .tell(Fact.LICENSE, license == null ? null : license.toString())
        .tell(Fact.ADDRESS, lines(person.address()));
  }

  private static List<String> lines(Address address) {
    if (address == null) {
      return List.of();
    }
    String place = joined(", ", address.city(), joined(" ", address.state(), address.postcode()));
    return Stream.of(address.street(), place)
        .filter(line -> line != null && !line.isEmpty())
        .toList();
  }

  private static String joined(String between, String... parts) {
    return String.join(
        between, Stream.of(parts).filter(part -> part != null && !part.isEmpty()).toList());
  }

  private static void tellStep(Told facts, ActionView view, ActionStep step, LetterWords words) {
    ZoneId zone = view.zone();
    facts
        .tell(Fact.STEP_ON, words.day(step.happenedAt(), zone))
        .tell(Fact.REASON, step.reason())
        .tell(Fact.DOCUMENT, step.sourceDocument())
        .tell(Fact.STATEMENT_NUMBER, statementNumber(view, step))
        .tell(Fact.DUE_ON, step.dueOn() == null ? null : words.day(step.dueOn()))
        .tell(Fact.OUTCOME, words.outcome(step.kind()))
        .tell(Fact.LACKING, lacking(view, step, words));
  }

  /** That of the last statement before the step. */
  private static String statementNumber(ActionView view, ActionStep step) {
    List<ActionStep> steps = view.action().steps();
    return steps.subList(0, steps.indexOf(step)).stream()
        .map(ActionStep::statementNumber)
        .filter(Objects::nonNull)
        .reduce((before, after) -> after)
        .orElse(null);
  }

  private static List<String> lacking(ActionView view, ActionStep step, LetterWords words) {
    List<String> lacking = new ArrayList<>();
    for (StatementItem item : StatementItem.of(view.action().basis())) {
      if (step.answers().containsKey(item.key()) && !step.answers().get(item.key()).isEnough()) {
        lacking.add(words.lacking(item, step.answers().get(item.key())));
      }
    }
    return lacking;
  }
}
