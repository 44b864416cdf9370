package org.priors.web.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.priors.agencies.Agencies;
import org.priors.evaluations.CurrentLaw;
import org.priors.evaluations.Verifications;
import org.priors.evaluations.Verifications.Verified;
import org.priors.law.Evaluator;
import org.priors.law.InForce;
import org.priors.law.Jurisdiction;
import org.priors.law.LawBook;
import org.priors.law.Parameter;
import org.priors.problems.Refused;
import org.priors.web.pages.Here;
import org.priors.web.pages.Words;
import org.priors.web.security.CurrentCaller;

/** The law book in use as the pages about it read it. */
@RequestScoped
public class LawDesk {

  private static final String USUAL = "LA";
  private static final String COMMON = "us/default";

  @Inject CurrentLaw law;
  @Inject Verifications verifications;
  @Inject Agencies agencies;
  @Inject CurrentCaller caller;
  @Inject Here here;
  @Inject Words words;
  @Inject Clock clock;

  private final Map<String, Map<String, Verified>> verified = new HashMap<>();

  /** Why nothing can be shown; null if all can. */
  String unreadable() {
    try {
      law.book();
      return null;
    } catch (Refused refused) {
      return refused.getMessage();
    }
  }

  LawBook book() {
    return law.book();
  }

  Evaluator evaluator() {
    return law.evaluator();
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(here.getZone()));
  }

  /** The State of the person's own agency, if the book has it. */
  String usualState() {
    Long agency = caller.get().agencyId();
    String own = agency == null ? USUAL : agencies.get(agency).state();
    return book().jurisdiction(own) == null ? USUAL : own;
  }

  /** The States and the baseline system, for a choice: codes by name. */
  Map<String, String> states() {
    Map<String, String> choices = new LinkedHashMap<>();
    book().states().stream()
        .sorted(
            java.util.Comparator.comparing(LawDesk::isBaseline).thenComparing(Jurisdiction::name))
        .forEach(each -> choices.put(each.name(), each.code()));
    return choices;
  }

  private static boolean isBaseline(Jurisdiction jurisdiction) {
    return !jurisdiction.path().startsWith("us/");
  }

  /** What holds where a State's own law has nothing. */
  Jurisdiction common() {
    return book().all().stream()
        .filter(each -> each.path().equals(COMMON))
        .findFirst()
        .orElse(null);
  }

  /** Whose law a parameter is; null where the book has no such parameter. */
  Jurisdiction jurisdiction(Parameter parameter) {
    return book().all().stream()
        .filter(each -> each.parameter(parameter.topic()) == parameter)
        .findFirst()
        .orElse(null);
  }

  /** The last word on a parameter as its file stands; null where nobody looked. */
  Verified verified(Jurisdiction jurisdiction, Parameter parameter) {
    return verified
        .computeIfAbsent(jurisdiction.path(), path -> verifications.of(caller.get(), jurisdiction))
        .get(parameter.path());
  }

  boolean isVerified(Jurisdiction jurisdiction, Parameter parameter) {
    Verified last = verified(jurisdiction, parameter);
    return last != null && last.verified();
  }

  /** {@code not verified}, {@code verified by ... on ...}. */
  String verifiedInWords(Jurisdiction jurisdiction, Parameter parameter) {
    Verified last = verified(jurisdiction, parameter);
    return last == null || !last.verified()
        ? "not verified"
        : "verified by " + last.by() + " on " + words.dayIn(last.at(), here.getZone().getId());
  }

  LawSheet.Law law(Jurisdiction jurisdiction, Parameter parameter, InForce value) {
    return new LawSheet.Law(
        SheetMaker.asOf(value),
        verifiedInWords(jurisdiction, parameter),
        isVerified(jurisdiction, parameter));
  }
}
