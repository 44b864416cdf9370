package org.priors.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.search.SearchServer;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

@ExtendWith(RunningPriors.class)
class IndexLayoutIT {

  private final Running priors;
  private final Rest clerk;

  IndexLayoutIT(Running priors) {
    this.priors = priors;
    this.clerk = priors.as(Role.CLERK);
  }

  @Test
  void an_index_of_another_layout_is_not_asked_and_one_of_this_layout_is_built() throws Exception {
    arrest("1971-01-01");
    Eventually.answer(this::found, one -> total(one) == 1 && !isDegraded(one));
    String index = send("GET", "/_alias/" + SearchServer.DRIVERS, "").fieldNames().next();
    send(
        "POST",
        "/_aliases",
        """
        {"actions": [{"remove": {"index": "%1$s", "alias": "%2$s"}}, {"add": {"index": "%1$s", "alias": "drivers-0"}}]}
        """
            .formatted(index, SearchServer.DRIVERS));
    JsonNode recorded = found();
    assertThat(isDegraded(recorded)).isTrue();
    assertThat(total(recorded)).isEqualTo(1);
    arrest("1972-02-02");
    Eventually.answer(this::found, two -> total(two) == 2 && !isDegraded(two));
    assertThat(send("GET", "/_alias/" + SearchServer.DRIVERS, "").has(index)).isFalse();
  }

  @Test
  void an_index_that_is_lost_while_the_server_runs_is_built_anew_with_nothing_written_to_it()
      throws Exception {
    clerk.post("/api/cases", Arrests.of("Lena", "Zypherwald").born("1971-01-01").json());
    Eventually.answer(
        () -> clerk.get("/api/drivers?q=zypherwald").json(),
        one -> total(one) == 1 && !isDegraded(one));
    send(
        "DELETE", "/" + send("GET", "/_alias/" + SearchServer.DRIVERS, "").fieldNames().next(), "");
    Eventually.answer(
        () -> {
          JsonNode meanwhile = clerk.get("/api/drivers?q=zypherwald").json();
          assertThat(total(meanwhile)).isEqualTo(1);
          return meanwhile;
        },
        found -> !isDegraded(found));
  }

  @Test
  void a_document_that_is_lost_or_altered_behind_the_product_is_noticed_and_written_anew()
      throws Exception {
    JsonNode lost =
        clerk
            .post("/api/cases", Arrests.of("Lotte", "Lostdocument").refusingBreath().json())
            .json();
    JsonNode altered =
        clerk
            .post("/api/cases", Arrests.of("Alma", "Altereddocument").refusingBreath().json())
            .json();
    Eventually.answer(() -> search("lostdocument"), one -> total(one) == 1);
    Eventually.answer(() -> search("altereddocument"), one -> total(one) == 1);
    String documents = "/" + SearchServer.DRIVERS + "/";
    send("DELETE", documents + "_doc/" + lost.get("driverId") + "?refresh=true", "");
    send(
        "POST",
        documents + "_update/" + altered.get("driverId") + "?refresh=true",
        "{\"doc\": {\"arrests\": 0, \"name\": \"NOBODY, Known\"}}");
    assertThat(total(search("lostdocument"))).isZero();
    Rest admin = priors.as(Role.ADMINISTRATOR);
    Eventually.answer(
        () -> {
          if (admin.get("/api/search/comparison").json().hasNonNull("finishedAt")) {
            admin.call("POST", "/api/search/comparison");
          }
          return search("lostdocument");
        },
        found -> total(found) == 1);
    JsonNode again =
        Eventually.answer(
            () -> search("altereddocument").at("/hits/0"),
            hit -> hit.path("arrests").intValue() == 1);
    assertThat(again.get("name").textValue()).isEqualTo("ALTEREDDOCUMENT, Alma");
  }

  @Test
  void what_somebody_else_wrote_into_the_index_goes_and_keeps_nothing_from_being_compared()
      throws Exception {
    JsonNode genuine =
        clerk.post("/api/cases", Arrests.of("Gesa", "Genuinedocument").json()).json();
    String id = genuine.get("driverId").asText();
    Eventually.answer(() -> search("genuinedocument"), one -> total(one) == 1);
    String document = "/" + SearchServer.DRIVERS + "/_doc/";
    String forged =
        "{\"id\": %s, \"audience\": [\"OPEN\"], \"surname\": [\"Forgeddocument\"], \"given\": []}";
    put(document + "forged", forged.formatted(id));
    put(document + id + "-sealed", "{\"id\": %s, \"audience\": [\"OPEN\"]}".formatted(id));
    put(document + "999999999", forged.formatted("999999999"));
    put(document + "of-nobody", "{\"audience\": [\"OPEN\"], \"surname\": [\"Forgeddocument\"]}");
    send("DELETE", document + id + "?refresh=true", "");
    Rest admin = priors.as(Role.ADMINISTRATOR);
    Eventually.answer(
        () -> {
          if (admin.get("/api/search/comparison").json().hasNonNull("finishedAt")) {
            admin.call("POST", "/api/search/comparison");
          }
          return inIndex("surname:forgeddocument");
        },
        found -> found.at("/hits/total/value").intValue() == 0);
    JsonNode back = Eventually.answer(() -> search("genuinedocument"), found -> total(found) == 1);
    assertThat(back.at("/hits/0/name").textValue()).isEqualTo("GENUINEDOCUMENT, Gesa");
    Eventually.answer(
        () -> inIndex("_id:" + id + "-sealed"),
        found -> found.at("/hits/total/value").intValue() == 0);
  }

  private JsonNode inIndex(String query) {
    try {
      return send("GET", "/" + SearchServer.DRIVERS + "/_search?q=" + query, "");
    } catch (Exception unanswered) {
      throw new AssertionError(unanswered);
    }
  }

  private void put(String path, String document) throws Exception {
    HttpResponse<String> answer = answer("PUT", path + "?refresh=true", document);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  private JsonNode search(String typed) {
    return clerk.get("/api/drivers?q=" + typed).json();
  }

  private void arrest(String born) {
    clerk.post("/api/cases", Arrests.of("Ludo", "Schichtwechsel").born(born).json());
  }

  private JsonNode found() {
    return clerk.get("/api/drivers?q=schichtwechsel").json();
  }

  private static int total(JsonNode found) {
    return found.get("total").intValue();
  }

  private static boolean isDegraded(JsonNode found) {
    return found.get("degraded").booleanValue();
  }

  private JsonNode send(String method, String path, String body) throws Exception {
    HttpResponse<String> answer = answer(method, path, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new ObjectMapper().readTree(answer.body());
  }

  private HttpResponse<String> answer(String method, String path, String body) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(priors.search().address() + path))
                .header("Authorization", priors.search().authorization())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
