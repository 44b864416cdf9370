package org.priors.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.law.BookLoader;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** The law that one server was told to read, and that every server then uses. */
@ExtendWith(RunningPriors.class)
class LawInUseIT {

  private static final String FILE = "us/la/priors/lookback.yaml";

  /** Cases that another law than this one answered for; -1 where no case was asked. */
  private static final String OTHERWISE =
      """
      select (case when count(*) = 0 then -1 else count(*) filter (where law_version <> ?) end)::text from law_finding
      """;

  private final Running priors;

  LawInUseIT(Running priors) {
    this.priors = priors;
  }

  @Test
  void what_another_server_read_is_what_all_cases_are_evaluated_by() throws Exception {
    priors.as(Role.CLERK).post("/api/cases", Arrests.of("Lawrence", "Lawinuse").json());
    String before =
        Eventually.answer(() -> ask("select version from law_in_use"), version -> version != null);
    TreeMap<String, byte[]> files = files(before);
    byte[] edited =
        (new String(files.get(FILE), StandardCharsets.UTF_8) + "# Read by another server.\n")
            .getBytes(StandardCharsets.UTF_8);
    files.put(FILE, edited);
    String other = BookLoader.load(files).version();
    assertThat(other).isNotEqualTo(before);
    keep(other, files);
    try {
      use(other);
      Eventually.answer(() -> ask(OTHERWISE, other), "0"::equals);
    } finally {
      use(before);
    }
    Eventually.answer(() -> ask(OTHERWISE, before), "0"::equals);
  }

  private TreeMap<String, byte[]> files(String version) throws IOException, SQLException {
    try (Connection database = priors.ownedDatabase();
        PreparedStatement sql =
            database.prepareStatement("select files from law_version where version = ?")) {
      sql.setString(1, version);
      try (ResultSet row = sql.executeQuery()) {
        row.next();
        return new ObjectMapper()
            .readValue(
                new GZIPInputStream(new ByteArrayInputStream(row.getBytes(1))),
                new TypeReference<>() {});
      }
    }
  }

  private void keep(String version, TreeMap<String, byte[]> files)
      throws IOException, SQLException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      new ObjectMapper().writeValue(packed, files);
    }
    try (Connection database = priors.ownedDatabase();
        PreparedStatement sql =
            database.prepareStatement(
                "insert into law_version (version, files, created_in) select ?, ?, max(id) from change_set")) {
      sql.setString(1, version);
      sql.setBytes(2, bytes.toByteArray());
      sql.executeUpdate();
    }
  }

  private void use(String version) throws SQLException {
    try (Connection database = priors.ownedDatabase();
        PreparedStatement sql = database.prepareStatement("update law_in_use set version = ?")) {
      sql.setString(1, version);
      sql.executeUpdate();
    }
  }

  private String ask(String select, String... values) {
    try (Connection database = priors.ownedDatabase();
        PreparedStatement sql = database.prepareStatement(select)) {
      for (int i = 0; i < values.length; i++) {
        sql.setString(i + 1, values[i]);
      }
      try (ResultSet row = sql.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
