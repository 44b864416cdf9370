package org.priors.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.priors.agencies.Agencies;
import org.priors.casebook.CaseReader;
import org.priors.cases.Arrest;
import org.priors.cases.CaseFile;
import org.priors.cases.ChemicalTest;
import org.priors.cases.Supplement;
import org.priors.problems.NotFound;
import org.priors.web.pages.Attempt;
import org.priors.web.pages.Form;
import org.priors.web.pages.Redirects;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** Adds to a case what came after its report. What is added is named in the address. */
@Named
@RequestScoped
public class SupplementPage {

  /** What may be added, and where it stands on the page of the case. */
  enum What {
    TEST("Add a chemical test", "arrest"),
    RESULT("Add the result of a test", "arrest"),
    CHARGE("Add a charge", "charges"),
    ADVISEMENT("Add the advisement", "arrest"),
    ARREST("Add what became known of the arrest", "arrest");

    private final String title;
    private final String section;

    What(String title, String section) {
      this.title = title;
      this.section = section;
    }
  }

  @Inject CaseReader reader;
  @Inject SupplementReader supplements;
  @Inject Agencies agencies;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject Form form;

  private String caseId;
  private CaseFile file;
  private String conflict;
  private Supplement.Added added;

  public void open() {
    file = reader.toAddTo(caller.get(), number());
    form.getFields().put("/version", Integer.toString(file.version()));
    if (what() == What.RESULT) {
      form.getFields().putIfAbsent("/test", request.getParameter("test"));
    }
    if (what() == What.CHARGE) {
      form.getFields().putIfAbsent("/counts", "1");
    }
  }

  /** Adds it; where someone got ahead, the page shows the case as it is now and keeps the text. */
  public void add() {
    int seen = form.version();
    boolean read = form.submit(() -> conflict = Attempt.of(() -> added = add(seen)));
    if (read && conflict == null) {
      String done = added.isNew() ? getKind() : "before";
      Redirects.to(
          Page.CASE.path() + "?id=" + number() + "&done=added-" + done + "#" + what().section);
    }
  }

  private Supplement.Added add(int seen) {
    SupplementReader.Adding adding =
        switch (what()) {
          case TEST -> supplements::test;
          case CHARGE -> supplements::charge;
          case ADVISEMENT -> supplements::advisement;
          case ARREST -> supplements::arrest;
          case RESULT -> (by, to, version, in) -> supplements.result(by, to, version, test(), in);
        };
    return adding.add(caller.get(), number(), seen, form.reported());
  }

  private long test() {
    form.need("/test", "The test");
    Long chosen = form.number("/test");
    form.refuseIfAny();
    return chosen;
  }

  private What what() {
    String asked = request.getParameter("what");
    return Arrays.stream(What.values())
        .filter(each -> each.name().equalsIgnoreCase(asked))
        .findFirst()
        .orElseThrow(() -> new NotFound("page to add", asked == null ? "nothing" : "this"));
  }

  /** What is added, as the address and the file with its fields name it. */
  public String getKind() {
    return what().name().toLowerCase(Locale.ROOT);
  }

  public String title() {
    return what().title;
  }

  public String section() {
    return what().section;
  }

  /** The tests whose results may still come, for the select. */
  public Map<String, String> waiting() {
    Map<String, String> items = new LinkedHashMap<>();
    file().tests().stream()
        .filter(ChemicalTest::isWaitingForResult)
        .forEach(test -> items.put(inWords(test), test.id().toString()));
    return items;
  }

  private String inWords(ChemicalTest test) {
    Instant asked = test.times().asked();
    String when =
        asked == null ? "" : ", asked at " + ArrestWords.TIME.format(asked.atZone(zone()));
    return test.kind().title() + when + ", from: " + test.source();
  }

  /** What is on file of the arrest, of which the rest may be added. */
  public Arrest arrest() {
    return file().arrest();
  }

  /** All are asked for while a form is read, before the case is opened. */
  private CaseFile file() {
    return file == null ? reader.toAddTo(caller.get(), number()) : file;
  }

  public ZoneId zone() {
    return agencies.get(file().agencyId()).zone();
  }

  private long number() {
    return Ids.of(caseId == null ? request.getParameter("case") : caseId, "case");
  }

  /** The address of this page, for its form. */
  public String address() {
    return request.getContextPath()
        + Page.SUPPLEMENT.path()
        + "?case="
        + number()
        + "&what="
        + getKind();
  }

  public CaseFile getFile() {
    return file;
  }

  public String getConflict() {
    return conflict;
  }

  public Form getForm() {
    return form;
  }

  public String getCaseId() {
    return caseId;
  }

  public void setCaseId(String caseId) {
    this.caseId = caseId;
  }
}
