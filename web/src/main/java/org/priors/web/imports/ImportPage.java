package org.priors.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.priors.casebook.CaseList;
import org.priors.casebook.CasesAsked;
import org.priors.imports.CasesTakenBack;
import org.priors.imports.CasesTakenBack.TakenBackCase;
import org.priors.imports.ImportRun;
import org.priors.imports.ImportRuns;
import org.priors.imports.Reason;
import org.priors.imports.TakeImportBack;
import org.priors.imports.TakingBack;
import org.priors.security.Permission;
import org.priors.web.pages.Pager;
import org.priors.web.pages.Redirects;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;

/** One import: how far it has come and what it did not take. */
@Named("importPage")
@RequestScoped
public class ImportPage {

  @Inject ImportRuns runs;
  @Inject CaseList cases;
  @Inject TakeImportBack takeBack;
  @Inject CasesTakenBack takenBack;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private ImportRun run;
  private List<Reason> reasons;
  private List<CaseList.Line> lines;
  private List<TakenBackCase> casesTakenBack;
  private TakingBack latest;
  private boolean isLatestRead;
  private Long backCount;
  private Long standing;
  private Pager pager;

  /** Finds the import before anything of the page is written. */
  public void open() {
    getRun();
  }

  /** Ends it early and shows what came of that. */
  public void stop() {
    runs.stop(caller.get(), getRun().id());
    Redirects.to("/imports/import?id=" + getRun().id());
  }

  /** The import that the address names, or that the form carries along. */
  public ImportRun getRun() {
    if (run == null) {
      String id = request.getParameter("id");
      run = runs.get(caller.get(), Ids.of(id == null ? "" : id, "import"));
    }
    return run;
  }

  /** Whether the caller may take it back. */
  public boolean isMayTakeBack() {
    return caller.get().may(Permission.TAKE_IMPORT_BACK);
  }

  /** The latest taking back of it, or putting back; null for none. */
  public TakingBack getTakingBack() {
    if (!isLatestRead) {
      latest = takeBack.latest(caller.get(), getRun().id()).orElse(null);
      isLatestRead = true;
    }
    return latest;
  }

  /** Ends that early and shows what came of it. */
  public void stopTakingBack() {
    takeBack.stop(caller.get(), getRun().id());
    Redirects.to("/imports/import?id=" + getRun().id());
  }

  /** How many of its cases stand as taken back. */
  public long getTakenBack() {
    if (backCount == null) {
      backCount = takeBack.takenBack(caller.get(), getRun().id());
    }
    return backCount;
  }

  /** How many of the cases that it opened stand. */
  public long getStanding() {
    if (standing == null) {
      standing = takeBack.standing(caller.get(), getRun().id());
    }
    return standing;
  }

  public List<TakenBackCase> getCasesTakenBack() {
    if (casesTakenBack == null) {
      casesTakenBack = takenBack.page(caller.get(), getRun().id(), getBackPager().page() - 1);
    }
    return casesTakenBack;
  }

  public Pager getBackPager() {
    long total = getTakenBack();
    return new Pager(
        "/imports/import?id=" + getRun().id(),
        "back",
        Pager.number(request.getParameter("back")),
        CasesTakenBack.PAGE,
        total,
        total);
  }

  /** Whether the caller may see cases at all. */
  public boolean isShowingCases() {
    return caller.get().may(Permission.READ_CASES);
  }

  /** One page of the cases that it opened or added to. */
  public List<CaseList.Line> getCases() {
    if (lines == null) {
      lines =
          cases.some(
              caller.get(),
              ofThis(),
              (long) CaseList.PAGE * (getPager().page() - 1),
              CaseList.PAGE);
    }
    return lines;
  }

  public Pager getPager() {
    if (pager == null) {
      pager =
          new Pager(
              "/imports/import?id=" + getRun().id(),
              Pager.number(request.getParameter("page")),
              CaseList.PAGE,
              cases.count(caller.get(), ofThis()));
    }
    return pager;
  }

  private CasesAsked ofThis() {
    return CasesAsked.ofImport(getRun().id());
  }

  public List<Reason> getFailed() {
    return of("failed");
  }

  public List<Reason> getSkipped() {
    return of("skipped");
  }

  public List<Reason> getRemarks() {
    return of("remark");
  }

  private List<Reason> of(String outcome) {
    if (reasons == null) {
      reasons = runs.reasons(caller.get(), getRun().id());
    }
    return reasons.stream().filter(reason -> reason.outcome().equals(outcome)).toList();
  }

  /** How many rows these reasons are of. */
  public long sum(List<Reason> some) {
    return some.stream().mapToLong(Reason::rows).sum();
  }

  /** {@code line 17}, the first that may be shown. */
  public String first(Reason reason) {
    return reason.firstLine() == null
        ? "Not shown"
        : String.format(Locale.ROOT, "line %,d", reason.firstLine());
  }

  /** The code of a reason in words: {@code columns-shifted} is Columns shifted. */
  public String title(Reason reason) {
    String words = reason.code().replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
