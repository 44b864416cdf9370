package org.priors.imports;

import org.jdbi.v3.core.statement.Query;
import org.priors.agencies.Agency;
import org.priors.security.Caller;
import org.priors.security.Denied;
import org.priors.security.Role;

/**
 * The agencies whose exports somebody may send, and whose imports follow: of a clerk the agency
 * that the clerk works at, of others all.
 *
 * @param all whether every agency's
 * @param agency the one, where not all; null for none
 * @param office the name of the clerk's office; null for none
 */
record Exporters(boolean all, Long agency, String office) {

  /** What of {@code import_run r} is theirs. */
  static final String OF_RUN = "(:all or r.agency_id = :own)";

  static Exporters of(Caller caller) {
    return new Exporters(caller.role() != Role.CLERK, caller.agencyId(), caller.officeName());
  }

  Query bind(Query query) {
    return query.bind("all", all).bind("own", agency);
  }

  boolean has(Long agencyId) {
    return all || agency != null && agency.equals(agencyId);
  }

  boolean has(Agency one) {
    return one.kind().makesArrests() && has(one.id());
  }

  /** Refuses who imports nothing here, and an import of another agency. */
  void require(ImportRun run) {
    if (!has(run.agencyId())) {
      throw new Denied(
          "Import "
              + run.id()
              + " is of another agency. A clerk follows the imports of the own agency; a manager"
              + " follows all.");
    }
  }

  /** The refusal of a file of another agency than the clerk's. */
  Denied another() {
    String why =
        agency == null
            ? (office == null ? "This account works at no agency" : office + " sends no arrests")
            : "This is no export of " + office;
    return new Denied(
        why
            + ". A clerk imports what the own agency sends; a manager or an administrator imports for"
            + " any agency.");
  }
}
