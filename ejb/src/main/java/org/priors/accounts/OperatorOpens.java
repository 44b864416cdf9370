package org.priors.accounts;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.priors.security.Caller;

/**
 * The way back in for an office whose only administrator cannot sign in any more: who operates the
 * host writes the user name into the file {@code open-account} in PRIORS_HOME. Within seconds the
 * account is open, whatever closed or locked it, and has a new password, which {@code
 * open-account.password} holds and the first sign-in asks to change. Whoever can write there can
 * read the password of the database there too, so this opens nothing that was shut to them.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OperatorOpens {

  private static final Logger LOG = Logger.getLogger(OperatorOpens.class.getName());
  private static final int PASSWORD_BYTES = 15;
  private static final int LONGEST = 1000;

  @Inject Accounts accounts;
  @Inject ChangeAccount change;
  @Inject Passwords passwords;
  @Inject SignInLocks locks;

  @Inject
  @ConfigProperty(name = "priors.home")
  Optional<String> home;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void look() {
    home.map(folder -> Path.of(folder, "open-account")).filter(Files::exists).ifPresent(this::open);
  }

  /** Tries of names and networks that no rule asks for any more are forgotten. */
  @Schedule(hour = "3", persistent = false)
  void forget() {
    try {
      locks.forget(Account.UNUSED_SHUTS);
    } catch (RuntimeException failure) {
      LOG.log(
          Level.WARNING, "Old tries to sign in were not forgotten; it is tried again.", failure);
    }
  }

  private void open(Path asked) {
    try {
      String name = Files.size(asked) > LONGEST ? "" : Files.readString(asked).strip();
      Files.delete(asked);
      Caller operator = Caller.system("operator");
      Optional<Account> account = accounts.named(operator, name);
      if (account.isEmpty()) {
        LOG.warning("The file open-account names no account; nothing was opened.");
        return;
      }
      String password = password();
      String hash = passwords.hashOf(password, name, account.get().displayName());
      change.open(operator, account.get().id(), hash);
      write(asked.resolveSibling("open-account.password"), password);
      LOG.warning(() -> "The account " + account.get().userName() + " was opened by the operator.");
    } catch (IOException | RuntimeException failure) {
      LOG.log(Level.WARNING, "The file open-account was not followed.", failure);
    }
  }

  private static String password() {
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  private static void write(Path file, String password) throws IOException {
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Path made = Files.createTempFile(file.getParent(), "open-account", ".new", ownerOnly);
    Files.writeString(made, password + System.lineSeparator(), StandardCharsets.UTF_8);
    Files.move(made, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
