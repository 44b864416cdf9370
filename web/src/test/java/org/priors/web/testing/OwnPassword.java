package org.priors.web.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.priors.web.testing.RunningPriors.Running;

/**
 * The password that people in tests have chosen for themselves. The first of them chooses it, and
 * the product makes its hash; those after are given that one, for each step of the way there takes
 * its time of the processor, as it has to.
 */
public final class OwnPassword {

  public static final String OWN = "walrus thimble orchard";

  private static String hash;

  private OwnPassword() {}

  /** The person, signed in with the own password in place of the one given by somebody else. */
  public static synchronized Browse chosenBy(String user, String given, Running priors)
      throws Exception {
    if (hash != null) {
      keepHash(user, priors);
      return signedIn(user, OWN, priors);
    }
    Browse person = signedIn(user, given, priors);
    person.click(
        "/account",
        "Change the password",
        Map.of("present:in", given, "password:in", OWN, "again:in", OWN));
    hash = hashOf(user, priors);
    return person;
  }

  private static Browse signedIn(String user, String password, Running priors) throws Exception {
    Browse person = new Browse(priors.address());
    int status = person.signIn(user, password).statusCode();
    if (status != 302) {
      throw new IllegalStateException("Sign-in of " + user + " was answered with " + status);
    }
    return person;
  }

  private static void keepHash(String user, Running priors) throws SQLException {
    try (Connection database = priors.database();
        PreparedStatement update =
            database.prepareStatement(
                "update account set password_hash = ?, new_password_due = false,"
                    + " version = version + 1 where user_name = ?")) {
      update.setString(1, hash);
      update.setString(2, user);
      if (update.executeUpdate() != 1) {
        throw new IllegalStateException("Nobody is called " + user);
      }
    }
  }

  private static String hashOf(String user, Running priors) throws SQLException {
    try (Connection database = priors.database();
        PreparedStatement query =
            database.prepareStatement(
                "select password_hash from account where user_name = ? and not new_password_due")) {
      query.setString(1, user);
      try (ResultSet row = query.executeQuery()) {
        if (!row.next()) {
          throw new IllegalStateException(user + " has no password of their own");
        }
        return row.getString(1);
      }
    }
  }
}
