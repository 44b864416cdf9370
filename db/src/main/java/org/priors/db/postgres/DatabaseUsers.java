package org.priors.db.postgres;

/**
 * The two users of the database that holds the record.
 *
 * @param owner owns the database and its schema; migrations run as this user, nothing else does
 * @param application owns nothing, so it can switch off neither triggers nor row policies
 */
public record DatabaseUsers(Database owner, Database application) {
  public DatabaseUsers {
    if (owner.user().equals(application.user())) {
      throw new IllegalArgumentException(
          "The application and the owner of its database are two users, not both "
              + owner.user()
              + ". PRIORS_DB_USER is the one, PRIORS_DB_OWNER_USER the other.");
    }
  }
}
