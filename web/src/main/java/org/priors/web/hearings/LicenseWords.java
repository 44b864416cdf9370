package org.priors.web.hearings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.priors.hearings.LicenseTerms;
import org.priors.law.Line;
import org.priors.law.Term;
import org.priors.web.pages.Words;

/** What the law book has of a license in an action, as the page of a hearing says it. */
@Named
@ApplicationScoped
public class LicenseWords {

  private static final String OPEN = "Not in the law book: your office sets it.";

  @Inject Words words;

  /**
   * One line.
   *
   * @param source where it stands
   */
  public record Said(String label, String text, String source) {}

  /** What would follow if the action is sustained, and what it may be modified to. */
  public List<Said> of(LicenseTerms terms) {
    List<Said> said = new ArrayList<>();
    said.add(
        new Said(
            "First day",
            terms.begins().isKnown() ? words.weekday(terms.begins().day()) : OPEN,
            terms.begins().by()));
    said.add(length(terms));
    if (terms.hard() != null) {
      said.add(new Said("Nothing allowed for", terms.hard().inWords(), terms.line().citation()));
    }
    if (terms.permit() != null && terms.permit().isKnown()) {
      said.add(
          new Said(
              "Temporary permit until", words.weekday(terms.permit().due()), terms.permit().why()));
    }
    addLine(said, "Interlock", terms.interlock());
    addLine(said, "Permit meanwhile", terms.hardship());
    return said;
  }

  private static Said length(LicenseTerms terms) {
    Line line = terms.line();
    if (line == null || !line.isKnown()) {
      return new Said("Length", OPEN, line == null || line.why() == null ? "" : line.why());
    }
    String printed = line.printed() == null ? length(terms.least(), terms.most()) : line.printed();
    String open =
        line.either().isEmpty() ? "" : " Another row may hold; whoever decides sets the last day.";
    return new Said("Length", printed + "." + open, line.citation());
  }

  private static String length(Term least, Term most) {
    if (least == null) {
      return "No length is printed";
    }
    return least.equals(most) || most == null
        ? least.inWords()
        : least.inWords() + " to " + most.inWords();
  }

  private static void addLine(List<Said> said, String label, Line line) {
    if (line == null || !line.isKnown()) {
      return;
    }
    String text = line.rule().text() == null ? line.value() : line.rule().text();
    if (text == null) {
      text = line.printed();
    }
    said.add(new Said(label, text == null ? "" : text, line.citation()));
  }
}
