package org.priors.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.priors.imports.ImportRun;
import org.priors.imports.ImportRuns;
import org.priors.imports.TakeImportBack;
import org.priors.problems.Conflict;
import org.priors.problems.Refused;
import org.priors.web.pages.Redirects;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;

/** Takes an import back, or puts it back: says first what follows, and asks why. */
@Named("takeBackPage")
@RequestScoped
public class TakeBackPage {

  @Inject TakeImportBack takeBack;
  @Inject ImportRuns runs;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private ImportRun run;
  private TakeImportBack.Outlook outlook;
  private TakeImportBack.Return returning;
  private String reason;
  private String error;

  /** Finds the import before anything of the page is written. */
  public void open() {
    getRun();
  }

  /** The import that the address names, or that the form carries along. */
  public ImportRun getRun() {
    if (run == null) {
      String id = request.getParameter("id");
      run = runs.get(caller.get(), Ids.of(id == null ? "" : id, "import"));
    }
    return run;
  }

  /** Whether it is put back; else taken back. */
  public boolean isPuttingBack() {
    return "true".equals(request.getParameter("putBack"));
  }

  public TakeImportBack.Outlook getOutlook() {
    if (outlook == null) {
      outlook = takeBack.outlook(caller.get(), getRun().id());
    }
    return outlook;
  }

  /** What follows of putting it back. */
  public TakeImportBack.Return getReturning() {
    if (returning == null) {
      returning = takeBack.outlookOfReturn(caller.get(), getRun().id());
    }
    return returning;
  }

  public List<Map.Entry<String, Long>> getStaying() {
    return List.copyOf(getOutlook().staying().entrySet());
  }

  /** Begins it and goes to the import; what is wrong is said beside the field. */
  public void begin() {
    try {
      if (isPuttingBack()) {
        takeBack.putBack(caller.get(), getRun().id(), reason);
      } else {
        takeBack.takeBack(caller.get(), getRun().id(), reason);
      }
      Redirects.to("/imports/import?id=" + getRun().id());
    } catch (Refused | Conflict no) {
      error = no.getMessage();
    }
  }

  /** What is wrong with what was asked; null for nothing. */
  public String getError() {
    return error;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
