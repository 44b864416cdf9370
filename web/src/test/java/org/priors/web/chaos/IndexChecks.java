package org.priors.web.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.commons.codec.digest.DigestUtils;
import org.priors.db.search.SearchAccess;
import org.priors.search.BareQuery;
import org.priors.web.testing.Rest;

/**
 * Compares the search index with the record, and with an index that is built anew from the record.
 */
final class IndexChecks {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int AT_ONCE = 1_000;

  private final Rest search;
  private final Connection database;

  IndexChecks(SearchAccess search, Connection database) {
    this.search = Rest.saying(search.address(), search.authorization());
    this.database = database;
  }

  /** Waits until everything that changed has been followed. */
  void awaitCaughtUp() throws SQLException, InterruptedException {
    int quiet = 0;
    while (quiet < 10) {
      quiet =
          number("select count(*) from driver_change where done_at is null") == 0 ? quiet + 1 : 0;
      TimeUnit.MILLISECONDS.sleep(500);
    }
  }

  /** Checks the index as it is, then has the administrator build it anew and compares both. */
  void check(Rest administrator, Findings findings)
      throws SQLException, IOException, InterruptedException {
    Map<Long, JsonNode> fed = documents();
    Map<Long, Person> people = people();
    findings.same("drivers with records, and documents in the index", people.size(), fed.size());
    findings.none(
        "drivers whose names and birth dates the index has not",
        people.entrySet().stream()
            .filter(driver -> !driver.getValue().isIn(fed.get(driver.getKey())))
            .count());
    findings.same(
        "cases with a driver, and arrests in the index",
        number("select count(*) from driver_event where kind = 'ARREST'"),
        fed.values().stream().mapToLong(document -> document.get("arrests").longValue()).sum());
    rebuild(administrator);
    Map<Long, JsonNode> built = documents();
    findings.none(
        "driver documents whose checksum differs from that of one built anew",
        built.entrySet().stream()
            .filter(one -> !checksum(one.getValue()).equals(checksum(fed.get(one.getKey()))))
            .count());
    findings.same("documents in the index, and in one built anew", built.size(), fed.size());
  }

  private static void rebuild(Rest administrator) throws InterruptedException {
    administrator.call("POST", "/api/search/rebuild");
    String state = "running";
    while (state.equals("running")) {
      TimeUnit.MILLISECONDS.sleep(500);
      state = administrator.get("/api/search/rebuild").json().get("state").textValue();
    }
    if (!state.equals("done")) {
      throw new IllegalStateException("The index could not be built anew: " + state);
    }
  }

  private Map<Long, JsonNode> documents() throws IOException {
    search.call("POST", "/" + BareQuery.alias() + "/_refresh");
    Map<Long, JsonNode> documents = new TreeMap<>();
    long after = -1;
    boolean more = true;
    while (more) {
      Rest.Answer answer =
          search.post(
              "/" + BareQuery.alias() + "/_search",
              "{\"size\": %d, \"sort\": [{\"id\": \"asc\"}], \"search_after\": [%d]}"
                  .formatted(AT_ONCE, after));
      if (answer.status() != 200) {
        throw new IllegalStateException("The index could not be read: " + answer.text());
      }
      JsonNode hits = answer.json().get("hits").get("hits");
      for (JsonNode hit : hits) {
        after = hit.get("_source").get("id").longValue();
        documents.put(after, hit.get("_source"));
      }
      more = hits.size() == AT_ONCE;
    }
    return documents;
  }

  /** Surnames and birth dates of a driver. */
  private record Person(Set<String> surnames, Set<String> births) {

    /** The index has further surnames, of words that run together. */
    boolean isIn(JsonNode document) {
      return document != null
          && texts(document.get("surname")).containsAll(surnames)
          && texts(document.get("births")).equals(births);
    }

    private static Set<String> texts(JsonNode values) {
      Set<String> texts = new HashSet<>();
      if (values != null) {
        values.forEach(value -> texts.add(value.textValue()));
      }
      return texts;
    }
  }

  /** As the record has them, by driver. */
  private Map<Long, Person> people() throws SQLException {
    Map<Long, Person> people = new TreeMap<>();
    try (Statement statement = database.createStatement();
        ResultSet drivers =
            statement.executeQuery(
                """
                select driver_id, array_agg(distinct surname),
                       array_remove(array_agg(distinct born::text), null)
                from person_record group by driver_id
                """)) {
      while (drivers.next()) {
        people.put(
            drivers.getLong(1), new Person(texts(drivers.getArray(2)), texts(drivers.getArray(3))));
      }
    }
    return people;
  }

  private static Set<String> texts(Array values) throws SQLException {
    return Set.of((String[]) values.getArray());
  }

  /** Of what the document says, in whichever order it lists it. */
  private static String checksum(JsonNode document) {
    return document == null ? "" : DigestUtils.sha256Hex(ordered(document).toString());
  }

  private static JsonNode ordered(JsonNode document) {
    var fields = JSON.createObjectNode();
    document
        .properties()
        .forEach(
            field -> {
              JsonNode value = field.getValue();
              if (value.isArray()) {
                TreeSet<String> texts = new TreeSet<>();
                value.forEach(each -> texts.add(each.toString()));
                fields.put(field.getKey(), texts.toString());
              } else {
                fields.set(field.getKey(), value);
              }
            });
    return fields;
  }

  private long number(String sql) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
