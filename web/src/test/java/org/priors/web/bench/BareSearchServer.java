package org.priors.web.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.priors.db.search.SearchAccess;
import org.priors.search.BareQuery;

/** Elasticsearch, asked without Priors before it. */
final class BareSearchServer {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final SearchAccess search;

  BareSearchServer(SearchAccess search) {
    this.search = search;
  }

  /** Documents a second that it takes in batches of 1,000, with nothing else to do. */
  double bulkLoad() throws IOException, InterruptedException {
    ask("PUT", "/bare", definition());
    String scroll = ask("POST", "/" + BareQuery.alias() + "/_search?scroll=5m", "{\"size\":1000}");
    long documents = 0;
    double seconds = 0;
    while (true) {
      JsonNode page = JSON.readTree(scroll);
      JsonNode hits = page.at("/hits/hits");
      if (hits.isEmpty()) {
        ask("DELETE", "/bare", "");
        return documents / seconds;
      }
      long began = System.nanoTime();
      ask("POST", "/bare/_bulk", bulk(hits));
      seconds += (System.nanoTime() - began) / 1e9;
      documents += hits.size();
      scroll =
          ask(
              "POST",
              "/_search/scroll",
              "{\"scroll\":\"5m\",\"scroll_id\":" + page.get("_scroll_id") + "}");
    }
  }

  private static String bulk(JsonNode hits) {
    StringBuilder bulk = new StringBuilder();
    for (JsonNode hit : hits) {
      bulk.append("{\"index\":{\"_id\":\"").append(hit.get("_id").textValue()).append("\"}}\n");
      bulk.append(hit.get("_source")).append('\n');
    }
    return bulk.toString();
  }

  private static String definition() throws IOException {
    try (var content = BareQuery.class.getResourceAsStream("/search/drivers-index.json")) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  String ask(String method, String path, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(search.address().resolve(path))
            .header("Authorization", search.authorization())
            .header(
                "Content-Type",
                path.endsWith("_bulk") ? "application/x-ndjson" : "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(answer.body());
    }
    return answer.body();
  }
}
