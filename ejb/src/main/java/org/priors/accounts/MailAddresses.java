package org.priors.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.priors.sql.Database;

/** Where the people of accounts are told of news. */
@ApplicationScoped
public class MailAddresses {

  @Inject Database database;

  public Optional<String> of(long account) {
    return database.read(
        handle ->
            handle
                .createQuery("select email from account where id = :id and email is not null")
                .bind("id", account)
                .mapTo(String.class)
                .findOne());
  }

  /** Keeps another one; null for none. */
  public void keep(long account, String email) {
    database.run(
        handle -> handle.execute("update account set email = ? where id = ?", email, account));
  }
}
