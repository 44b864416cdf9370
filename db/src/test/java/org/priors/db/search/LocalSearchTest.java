package org.priors.db.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priors.db.process.Home;
import org.priors.db.process.Size;

class LocalSearchTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static final String INDEX =
      """
      {"settings": {"number_of_replicas": 0, "analysis": {
         "normalizer": {"code": {"type": "custom", "filter": ["trim", "lowercase"]}},
         "analyzer": {
           "folded": {"type": "custom", "tokenizer": "standard",
                      "filter": ["lowercase", "asciifolding"]},
           "prefix": {"type": "custom", "tokenizer": "whitespace", "filter": ["lowercase", "begin"]},
           "part": {"type": "custom", "tokenizer": "keyword", "filter": ["lowercase", "parts"]},
           "sound": {"type": "custom", "tokenizer": "standard",
                     "filter": ["lowercase", "asciifolding", "metaphone"]}},
         "filter": {"begin": {"type": "edge_ngram", "min_gram": 2, "max_gram": 12},
                    "parts": {"type": "ngram", "min_gram": 3, "max_gram": 4},
                    "metaphone": {"type": "phonetic", "encoder": "double_metaphone",
                                  "replace": false}}}},
       "mappings": {"properties": {
         "licence": {"type": "keyword", "normalizer": "code"},
         "name": {"type": "text", "analyzer": "folded", "fields": {
           "prefix": {"type": "text", "analyzer": "prefix", "search_analyzer": "folded"},
           "part": {"type": "text", "analyzer": "part", "search_analyzer": "folded"},
           "sound": {"type": "text", "analyzer": "sound"}}}}}}
      """;

  @TempDir Path folder;

  @Test
  void a_name_is_found_by_its_sound_and_parts_and_stays_after_a_kill() throws Exception {
    try (Home home = Home.open(folder)) {
      try (LocalSearch search = LocalSearch.launch(home, Size.OFFICE)) {
        search.awaitReady();
        assertThat(send(search, "GET", "/", "")).contains("\"number\":\"8.19.");
        assertThat(send(search, "PUT", "/drivers", INDEX)).contains("\"acknowledged\":true");
        assertThat(
                send(
                    search,
                    "PUT",
                    "/drivers/_doc/1?refresh=true",
                    "{\"name\": \"Zoë Schmidt\", \"licence\": \" T64-22 \"}"))
            .contains("\"result\":\"created\"");
        isFound(search);
        theNode().destroyForcibly();
        search.process().end().join();
        search.restart();
        send(search, "GET", "/_cluster/health/drivers?wait_for_status=green", "");
        isFound(search);
        theNode().destroyForcibly();
      }
      try (LocalSearch search = LocalSearch.launch(home, Size.OFFICE)) {
        search.awaitReady();
        send(search, "GET", "/_cluster/health/drivers?wait_for_status=green", "");
        isFound(search);
      }
    }
  }

  private static void isFound(LocalSearch search) throws Exception {
    assertFound(search, "match", "name", "zoe", 1);
    assertFound(search, "match", "name", "schmitt", 0);
    assertFound(search, "match", "name.sound", "schmitt", 1);
    assertFound(search, "match", "name.prefix", "schm", 1);
    assertFound(search, "match", "name.part", "hmid", 1);
    assertFound(search, "term", "licence", "t64-22", 1);
  }

  private static void assertFound(
      LocalSearch search, String query, String field, String text, int times) throws Exception {
    String body = "{\"query\": {\"%s\": {\"%s\": \"%s\"}}}".formatted(query, field, text);
    assertThat(send(search, "POST", "/drivers/_search", body))
        .as("%s in %s", text, field)
        .contains("\"total\":{\"value\":" + times);
  }

  private static ProcessHandle theNode() {
    return ProcessHandle.current()
        .children()
        .filter(child -> child.info().command().orElse("").endsWith("java"))
        .findFirst()
        .orElseThrow();
  }

  private static String send(LocalSearch search, String method, String path, String body)
      throws Exception {
    URI address = search.address().resolve(path);
    HttpResponse<String> answer =
        HTTP.send(
            HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .method(
                    method,
                    body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    return answer.body();
  }
}
