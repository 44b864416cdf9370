package org.priors.db.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.priors.db.process.StartFailure;

/** What would let a user of the database past the triggers and row policies that bind it. */
enum Unbound {
  /** Of the owner too: migrations are to find what the application will find. */
  BYPASSES(
      true,
      "select rolsuper or rolbypassrls from pg_roles where rolname = current_user",
      "is a superuser or bypasses row security, so sealed records would be shown to all."),
  MAKES_ROLES(
      false,
      "select rolcreaterole or rolreplication from pg_roles where rolname = current_user",
      "may make roles or copy the whole server, so it could give itself every right."),
  BECOMES_OWNER(
      false,
      """
      select exists (select from pg_roles r
                     where r.rolname <> current_user and pg_has_role(r.oid, 'MEMBER')
                       and (r.rolsuper or r.rolbypassrls
                            or r.rolname in ('pg_write_all_data', 'pg_execute_server_program', 'pg_write_server_files')
                            or exists (select from pg_database d where d.datdba = r.oid and d.datname = current_database())
                            or exists (select from pg_class c where c.relowner = r.oid
                                                                and c.relnamespace = 'public'::regnamespace)))
      """,
      "may become a user that is not bound, so it could switch off what protects the record."),
  OWNS(
      false,
      """
      select exists (select from pg_shdepend d
                     where d.refclassid = 'pg_authid'::regclass and d.deptype = 'o'
                       and d.refobjid = (select oid from pg_roles where rolname = current_user)
                       and (select oid from pg_database where datname = current_database()) in (d.dbid, d.objid))
      """,
      "owns a part of it, so it could switch off the triggers and row policies there.");

  private final boolean alsoOfOwner;
  private final String query;
  private final String why;

  Unbound(boolean alsoOfOwner, String query, String why) {
    this.alsoOfOwner = alsoOfOwner;
    this.query = query;
    this.why = why;
  }

  /** Refuses to start with users that this is true of. */
  void refuse(DatabaseUsers users) {
    refuse(users.application());
    if (alsoOfOwner) {
      refuse(users.owner());
    }
  }

  private void refuse(Database user) {
    if (isTrueOf(user)) {
      throw new StartFailure(
          "The database user " + user + " " + why,
          "Give Priors two users as README.md describes: one owns the database, the other nothing.");
    }
  }

  private boolean isTrueOf(Database user) {
    try (Connection connection = user.connect();
        PreparedStatement asked = connection.prepareStatement(query);
        ResultSet answer = asked.executeQuery()) {
      return answer.next() && answer.getBoolean(1);
    } catch (SQLException e) {
      throw new StartFailure(
          "PostgreSQL does not answer: " + Migrations.oneLine(e.getMessage()),
          "Check that it runs.",
          e);
    }
  }
}
