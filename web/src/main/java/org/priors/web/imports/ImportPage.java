package org.priors.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.priors.imports.ImportRun;
import org.priors.imports.ImportRuns;
import org.priors.imports.Reason;
import org.priors.web.pages.Redirects;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;

/** One import: how far it has come and what it did not take. */
@Named("importPage")
@RequestScoped
public class ImportPage {

  @Inject ImportRuns runs;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private ImportRun run;
  private List<Reason> reasons;

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

  /** The code of a reason in words: {@code columns-shifted} is Columns shifted. */
  public String title(Reason reason) {
    String words = reason.code().replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
