package org.priors.web.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.priors.law.InForce;
import org.priors.law.Jurisdiction;
import org.priors.law.LawBook;
import org.priors.law.Parameter;
import org.priors.law.words.AsOf;
import org.priors.lawbook.CurrentLaw;
import org.priors.lawbook.Verifications;
import org.priors.lawbook.Verifications.Verified;
import org.priors.problems.Refused;
import org.priors.web.pages.OwnZone;
import org.priors.web.pages.Words;
import org.priors.web.security.CurrentCaller;

/** The law book in use as the pages about it read it. */
@RequestScoped
public class LawDesk {

  private static final String USUAL = "LA";

  @Inject CurrentLaw law;
  @Inject Verifications verifications;
  @Inject CurrentCaller caller;
  @Inject OwnZone here;
  @Inject Words words;
  @Inject Clock clock;

  private final Map<String, Map<String, Verified>> verified = new HashMap<>();
  private String shown;

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

  LocalDate today() {
    return LocalDate.now(clock.withZone(here.getZone()));
  }

  /** The State of the person's own office, if the book has it. */
  String usualState() {
    String own = caller.get().state();
    return own == null || book().jurisdiction(own) == null ? USUAL : own;
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

  /**
   * The last word on a parameter as its file stands; null where nobody looked. On what holds for
   * all States it is the word of the State that the page is of, else of the person's own.
   */
  Verified verified(Jurisdiction jurisdiction, Parameter parameter) {
    String state = jurisdiction.isCommon() ? shownState() : jurisdiction.code();
    return verified
        .computeIfAbsent(state, asked -> verifications.of(caller.get(), asked))
        .get(parameter.path());
  }

  /** The page is of that State. */
  void show(Jurisdiction state) {
    shown = state.code();
  }

  private String shownState() {
    return shown == null ? usualState() : shown;
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
        : "verified by "
            + last.by()
            + " on "
            + words.dayIn(last.at(), here.getZone().getId())
            + (jurisdiction.isCommon() ? " for " + book().jurisdiction(last.state()).name() : "");
  }

  LawSheet.Law law(Jurisdiction jurisdiction, Parameter parameter, InForce value) {
    return new LawSheet.Law(
        AsOf.inWords(value),
        verifiedInWords(jurisdiction, parameter),
        isVerified(jurisdiction, parameter));
  }
}
