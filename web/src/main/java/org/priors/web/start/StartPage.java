package org.priors.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.priors.casebook.CaseList;
import org.priors.casebook.CaseList.Which;
import org.priors.imports.ImportRun;
import org.priors.imports.ImportRuns;
import org.priors.security.Role;
import org.priors.web.pages.OwnZone;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** The first page of the day: what waits for this person, and the way to the rest. */
@Named("start")
@RequestScoped
public class StartPage {

  private static final int MINE_SHOWN = 10;
  private static final int SHOWN = 5;
  private static final int IMPORTS_SHOWN = 5;
  private static final DateTimeFormatter TODAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

  @Inject CaseList cases;
  @Inject ImportRuns runs;
  @Inject CurrentCaller caller;
  @Inject OwnZone here;
  @Inject Clock clock;

  private final Map<Which, Some> read = new EnumMap<>(Which.class);
  private List<ImportRun> imports;

  /** The first cases of a list, and how many there are in all. */
  public record Some(List<CaseList.Line> lines, long total) {

    public boolean isCut() {
      return total > lines.size();
    }
  }

  /** Hearing officers have a start page of their own. */
  public String goOn() {
    return caller.get().role() == Role.HEARING_OFFICER
        ? Page.HEARINGS.path() + "?faces-redirect=true"
        : null;
  }

  public String getToday() {
    return TODAY.format(clock.instant().atZone(here.getZone()));
  }

  /** Those the prosecutor has taken. */
  public Some getMine() {
    return some(Which.MINE);
  }

  /** Those of the officer's own agency. */
  public Some getOwn() {
    return some(Which.AGENCY);
  }

  public Some getLatest() {
    return some(Which.ALL);
  }

  private Some some(Which which) {
    return read.computeIfAbsent(which, this::first);
  }

  private Some first(Which which) {
    int most = which == Which.MINE ? MINE_SHOWN : SHOWN;
    return new Some(cases.first(caller.get(), which, most), cases.count(caller.get(), which));
  }

  public List<ImportRun> getImports() {
    if (imports == null) {
      imports = runs.latest(caller.get(), IMPORTS_SHOWN, 0);
    }
    return imports;
  }

  /** Whether the person has this role; none of the start page is for all. */
  public boolean is(String role) {
    return caller.get().role() == Role.valueOf(role);
  }
}
