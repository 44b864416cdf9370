package org.priors.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.priors.casebook.CaseLacks;
import org.priors.casebook.Lack;
import org.priors.cases.ChemicalTest;
import org.priors.law.DueDay;
import org.priors.law.Timing.Anchor;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** What the case file that is open lacks, what hangs on it, and where it is added. */
@Named("caseMissing")
@RequestScoped
public class CaseMissing {

  @Inject CasePage page;
  @Inject CaseLawPanel law;
  @Inject CaseLacks lacks;
  @Inject CurrentCaller caller;

  private List<Item> items;

  /**
   * One thing that is missing.
   *
   * @param path where it is added; null where nothing here adds it, or the caller may not
   * @param how the words of the link
   */
  public record Item(String what, String why, String path, String how) {}

  /** In the order of the page. */
  public List<Item> getItems() {
    if (items == null) {
      items =
          page.getView() == null
              ? List.of()
              : lacks.of(caller.get(), page.number()).stream().map(this::item).toList();
    }
    return items;
  }

  private Item item(Lack lack) {
    return switch (lack) {
      case DRIVER -> told(lack, "Nothing can be said about earlier refusals and convictions.");
      case BIRTH_DATE -> corrected(lack, "The law asks how old the driver was.");
      case LICENSE -> corrected(lack, "Records of other agencies join by it.");
      case TESTS ->
          added(lack, "A refusal or a result would change what follows.", "test", "Add a test");
      case RESULT -> result(lack);
      case REFUSED_AT -> corrected(lack, "A hearing asks when it was.");
      case ADVISEMENT ->
          added(
              lack,
              "A hearing asks whether the driver was told.",
              "advisement",
              "Add the advisement");
      case NOTICE -> learned(lack, daysFromTheNotice());
      case VEHICLE -> learned(lack, "Other rules hold for some of these.");
      case CRASH -> corrected(lack, "Other rules hold where somebody was hurt.");
      case LEVEL ->
          added(lack, "Nobody can tell whether it is charged too low.", "charge", "Add a charge");
    };
  }

  private Item told(Lack lack, String why) {
    return new Item(lack.title(), why, null, null);
  }

  private Item added(Lack lack, String why, String what, String how) {
    return page.mayRecord() ? new Item(lack.title(), why, path(what), how) : told(lack, why);
  }

  private Item learned(Lack lack, String why) {
    return added(lack, why, "arrest", "Add what became known");
  }

  private Item corrected(Lack lack, String why) {
    return page.mayRecord()
        ? new Item(
            lack.title(),
            why,
            Page.CORRECTION.path() + "?case=" + page.number(),
            "Correct the arrest")
        : told(lack, why);
  }

  private Item result(Lack lack) {
    String test =
        page.getView().file().tests().stream()
            .filter(ChemicalTest::isWaitingForResult)
            .findFirst()
            .map(waiting -> "result&test=" + waiting.id())
            .orElse("result");
    return added(lack, "What follows hangs on it.", test, "Add the result");
  }

  private String daysFromTheNotice() {
    String days =
        law.isComputed()
            ? law.getLaw().evaluation().clocks().stream()
                .filter(clock -> !clock.isKnown() && clock.rule() != null)
                .filter(clock -> clock.rule().timing().from() == Anchor.NOTICE)
                .map(DueDay::title)
                .distinct()
                .collect(Collectors.joining(", "))
            : "";
    return days.isEmpty()
        ? "Days of the procedure may be counted from it."
        : "Counted from it: " + days + ".";
  }

  private String path(String what) {
    return Page.SUPPLEMENT.path() + "?case=" + page.number() + "&what=" + what;
  }
}
