package org.priors.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.priors.imports.ImportRun;
import org.priors.imports.ImportRuns;
import org.priors.imports.Reason;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;

/** One import: how far it has come and what it did not take. */
@Named("importPage")
@RequestScoped
public class ImportPage {

  @Inject ImportRuns runs;
  @Inject CurrentCaller caller;

  private String id;
  private ImportRun run;
  private List<Reason> reasons = List.of();

  /** Reads the import that the address names. */
  public void load() {
    run = runs.get(caller.get(), Ids.of(id == null ? "" : id, "import"));
    reasons = runs.reasons(caller.get(), run.id());
  }

  /** Ends it early and shows what came of that. */
  public String stop() {
    runs.stop(caller.get(), Ids.of(id, "import"));
    return "/imports/import?faces-redirect=true&id=" + id;
  }

  public List<Reason> getFailed() {
    return of("failed");
  }

  public List<Reason> getSkipped() {
    return of("skipped");
  }

  private List<Reason> of(String outcome) {
    return reasons.stream().filter(reason -> reason.outcome().equals(outcome)).toList();
  }

  /** The code of a reason in words: {@code columns-shifted} is Columns shifted. */
  public String title(Reason reason) {
    String words = reason.code().replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public ImportRun getRun() {
    return run;
  }
}
