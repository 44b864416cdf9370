package org.priors.db.launch;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One account to sign in with in a demonstration; the application makes them and writes them. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DemoAccount(String user, String role, String password, String token) {
  static List<DemoAccount> of(Path home) {
    Path file = home.resolve("demo-accounts.json");
    try {
      return Files.exists(file)
          ? new ObjectMapper().readValue(file.toFile(), new TypeReference<>() {})
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("The demonstration accounts cannot be read.", e);
    }
  }

  /** What a terminal shows; tokens stay in the file. */
  static String table(List<DemoAccount> accounts) {
    StringBuilder table =
        new StringBuilder("  %-20s %-16s %s%n".formatted("user", "role", "password"));
    accounts.forEach(
        account ->
            table.append(
                "  %-20s %-16s %s%n".formatted(account.user, account.role, account.password)));
    return table.toString();
  }
}
