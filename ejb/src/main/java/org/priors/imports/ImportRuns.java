package org.priors.imports;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.priors.agencies.Agencies;
import org.priors.agencies.Agency;
import org.priors.audit.AuditLog;
import org.priors.platform.jobs.Jobs;
import org.priors.problems.NotFound;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Imports of agencies' own exports: send one, follow it, stop it, see what was not taken. */
@Stateless
public class ImportRuns {

  /** The largest file that an import takes. */
  public static final long MOST_BYTES = 256L * 1024 * 1024;

  @Inject ImportProfiles profiles;
  @Inject ImportRecord record;
  @Inject RowNotes notes;
  @Inject SendingAgency sender;
  @Inject Agencies agencies;
  @Inject AuditLog audit;
  @Inject Jobs jobs;
  @Inject Clock clock;

  /** The profiles that a file can be sent under. */
  @UseCase(Permission.IMPORT)
  public List<ImportProfile> profiles(Caller caller) {
    List<Agency> theirs = agencies(caller);
    return Exporters.of(caller).all()
        ? profiles.all()
        : profiles.all().stream().filter(profile -> profile.isOfOne(theirs)).toList();
  }

  /**
   * What is wrong with the office's own profiles that cannot be read; empty for nothing, and for
   * who imports for one agency alone: it names files of the server.
   */
  @UseCase(Permission.IMPORT)
  public List<String> unreadableProfiles(Caller caller) {
    return Exporters.of(caller).all() ? profiles.unreadable() : List.of();
  }

  /** The agencies whose export can be sent under a profile that names none. */
  @UseCase(Permission.IMPORT)
  public List<Agency> agencies(Caller caller) {
    return agencies.all().stream().filter(Exporters.of(caller)::has).toList();
  }

  /**
   * Takes a file in, whole or not at all, and has it imported in the background from the moment
   * this is committed. Answers with the import's id.
   */
  @UseCase(Permission.IMPORT)
  public long receive(Caller caller, SentFile file) {
    ImportProfile profile = profiles.named(file.profile());
    Agency agency = sender.of(Exporters.of(caller), profile, file.agency());
    String name = FileName.plain(file.name());
    long id = record.nextId();
    CsvGuard.Checked checked =
        new CsvGuard(MOST_BYTES).check(profile, file.content(), record.piecesOf(id));
    record.begin(id, profile.name(), agency, name, caller.userName(), checked);
    String read =
        profile.isForAnyAgency() ? profile.name() + " of " + agency.ori() : profile.name();
    audit.allowed(caller, "Sent a file for import", "import", id, read + ": " + name);
    jobs.wake(ImportJob.NAME);
    return id;
  }

  /** Asks for an import to end early; what it has taken by then stays. */
  @UseCase(Permission.IMPORT)
  public void stop(Caller caller, long id) {
    if (get(caller, id).isRunning()) {
      record.askToStop(id);
      audit.allowed(caller, "Stopped an import", "import", id, null);
    }
  }

  @UseCase(Permission.IMPORT)
  public ImportRun get(Caller caller, long id) {
    ImportRun run = record.find(id).orElseThrow(() -> new NotFound("import", id));
    Exporters.of(caller).require(run);
    return run;
  }

  /** The imports of the agencies whose exports the caller may send, newest first. */
  @UseCase(Permission.IMPORT)
  public List<ImportRun> latest(Caller caller, int most, int skip) {
    return some(caller, ImportsAsked.LATEST, most, skip);
  }

  /** Some of them, after so many others. */
  @UseCase(Permission.IMPORT)
  public List<ImportRun> some(Caller caller, ImportsAsked asked, int most, int skip) {
    return record.some(Exporters.of(caller), asked, most, skip);
  }

  /** How many rows of all those imports were not taken and are kept to be mended. */
  @UseCase(Permission.IMPORT)
  public long rowsToMend(Caller caller) {
    return record.rowsToMend(Exporters.of(caller), clock.instant().minus(ImportRun.KEPT));
  }

  /** How many of them are asked for. */
  @UseCase(Permission.IMPORT)
  public long count(Caller caller, ImportsAsked asked) {
    return record.count(Exporters.of(caller), asked);
  }

  /** Why rows were not taken, or taken with a remark: the most frequent of each first. */
  @UseCase(Permission.IMPORT)
  public List<Reason> reasons(Caller caller, long id) {
    return notes.reasons(get(caller, id).id());
  }
}
