package org.priors.web.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.priors.accounts.Account;
import org.priors.accounts.Accounts;
import org.priors.accounts.ApiTokens;
import org.priors.accounts.ChangeGrants;
import org.priors.accounts.Passwords;
import org.priors.agencies.Agencies;
import org.priors.agencies.Court;
import org.priors.agencies.Office;
import org.priors.audit.ChangeSets;
import org.priors.security.Caller;
import org.priors.security.Role;

/**
 * One demonstration account for each role, one of them at two places, with passwords and tokens
 * made at random and written for the owner alone.
 */
@ApplicationScoped
class DemoAccounts {

  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 16;

  @Inject Accounts accounts;
  @Inject ChangeGrants grants;
  @Inject Passwords passwords;
  @Inject Agencies agencies;
  @Inject ApiTokens tokens;
  @Inject ChangeSets changes;

  /** A line of the file. */
  record Line(String user, String role, String password, String token) {}

  /**
   * Opens the accounts and writes the file.
   *
   * @return the prosecutor
   */
  Caller open(Caller system, JsonNode wanted, Path file) throws IOException {
    changes.begin(system, "Demonstration accounts");
    List<Line> lines = new ArrayList<>();
    Caller prosecutor = null;
    for (JsonNode one : wanted) {
      Role role = role(one.get("role").textValue());
      Office office = one.has("agency") ? office(one.get("agency").textValue()) : null;
      String user = one.get("user").textValue();
      String name = one.get("name").textValue();
      String password = random();
      Account account =
          accounts.open(system, user, name, role, office, passwords.hashOf(password, user, name));
      lines.add(
          new Line(
              account.userName(),
              role.name().toLowerCase(),
              password,
              tokens.issue(account.lastGrant(), "Demonstration")));
      if (role == Role.PROSECUTOR) {
        prosecutor = account.caller(null);
      }
    }
    write(lines, file);
    alsoAtCourts(system, wanted);
    return prosecutor;
  }

  /** Who works elsewhere too, in the same role. */
  private void alsoAtCourts(Caller system, JsonNode wanted) {
    for (JsonNode one : wanted) {
      if (one.has("alsoAtCourt")) {
        JsonNode at = one.get("alsoAtCourt");
        Court court =
            agencies
                .courtNamed(at.get("state").textValue(), at.get("name").textValue())
                .orElseThrow();
        Account account = accounts.named(system, one.get("user").textValue()).orElseThrow();
        Role role = role(one.get("role").textValue());
        grants.give(system, account.id(), role, agencies.officeOf(court).id());
      }
    }
  }

  private Office office(String ori) {
    return agencies.officeOf(agencies.required(ori, "/agency"));
  }

  private static Role role(String name) {
    return Arrays.stream(Role.values())
        .filter(role -> role.name().replace("_", "").equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow();
  }

  private static String random() {
    SecureRandom random = new SecureRandom();
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }

  private static void write(List<Line> lines, Path file) throws IOException {
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Path made =
        Files.createTempFile(
            file.toAbsolutePath().getParent(), "demo-accounts", ".json", ownerOnly);
    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(made.toFile(), lines);
    Files.move(made, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
