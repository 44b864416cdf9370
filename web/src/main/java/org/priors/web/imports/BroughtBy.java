package org.priors.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.priors.imports.ImportsOfCase;
import org.priors.imports.ImportsOfCase.Brought;
import org.priors.web.security.CurrentCaller;

/** Which imports brought a case that is shown. */
@Named
@RequestScoped
public class BroughtBy {

  @Inject ImportsOfCase imports;
  @Inject CurrentCaller caller;

  private final Map<Long, List<Brought>> read = new HashMap<>();

  public List<Brought> of(long caseId) {
    return read.computeIfAbsent(caseId, id -> imports.of(caller.get(), id));
  }
}
