package org.priors.db.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priors.db.process.Home;
import org.priors.db.process.Http;
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
         "license": {"type": "keyword", "normalizer": "code"},
         "name": {"type": "text", "analyzer": "folded", "fields": {
           "prefix": {"type": "text", "analyzer": "prefix", "search_analyzer": "folded"},
           "part": {"type": "text", "analyzer": "part", "search_analyzer": "folded"},
           "sound": {"type": "text", "analyzer": "sound"}}}}}}
      """;

  @TempDir Path folder;

  @Test
  void a_name_is_found_by_its_sound_and_parts_and_stays_after_a_kill_and_no_write_makes_an_index()
      throws Exception {
    try (Home home = Home.open(folder)) {
      try (LocalSearch search = LocalSearch.launch(home, Size.OFFICE)) {
        search.awaitReady();
        assertThat(send(search, "GET", "/", "")).contains("\"number\":\"8.19.");
        assertThat(send(search, "PUT", "/drivers-20261129/_doc/1", "{\"name\": \"Schmidt\"}"))
            .contains("index_not_found_exception");
        assertThat(send(search, "PUT", "/drivers", INDEX)).contains("\"acknowledged\":true");
        assertThat(
                send(
                    search,
                    "PUT",
                    "/drivers/_doc/1?refresh=true",
                    "{\"name\": \"Zoë Schmidt\", \"license\": \" T64-22 \"}"))
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

  @Test
  void whoever_does_not_know_the_secret_of_the_start_is_answered_nothing_and_no_other_port_is_open()
      throws Exception {
    try (Home home = Home.open(folder);
        LocalSearch search = LocalSearch.launch(home, Size.OFFICE)) {
      search.awaitReady();
      URI address = search.access().address();
      SearchAccess other = SearchAccess.withNewSecret(address);
      for (String path : List.of("/", "/drivers/_search", "/_cat/indices", "/_nodes", "/nothing")) {
        assertThat(Http.status(address.resolve(path))).as(path).isEqualTo(401);
        assertThat(Http.status(address.resolve(path), other.authorization()))
            .as(path)
            .isEqualTo(401);
      }
      assertThat(Http.status(address, search.access().authorization())).isEqualTo(200);
      assertThat(listening(theNode().pid())).containsExactly(address.getPort());
    }
  }

  /** The TCP ports on which this process listens, as the kernel tells. */
  private static Set<Integer> listening(long pid) throws IOException {
    Set<String> sockets = new HashSet<>();
    try (DirectoryStream<Path> open =
        Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "fd"))) {
      for (Path one : open) {
        try {
          sockets.add(Files.readSymbolicLink(one).toString());
        } catch (NoSuchFileException closedMeanwhile) {
          // The process opens and closes files while they are listed; a port stays open.
        }
      }
    }
    Set<Integer> ports = new HashSet<>();
    for (String table : List.of("tcp", "tcp6")) {
      for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "net", table))) {
        String[] cells = line.strip().split("\\s+");
        if (cells[3].equals("0A") && sockets.contains("socket:[" + cells[9] + "]")) {
          ports.add(Integer.parseInt(cells[1].substring(cells[1].indexOf(':') + 1), 16));
        }
      }
    }
    return ports;
  }

  private static void isFound(LocalSearch search) throws Exception {
    assertFound(search, "match", "name", "zoe", 1);
    assertFound(search, "match", "name", "schmitt", 0);
    assertFound(search, "match", "name.sound", "schmitt", 1);
    assertFound(search, "match", "name.prefix", "schm", 1);
    assertFound(search, "match", "name.part", "hmid", 1);
    assertFound(search, "term", "license", "t64-22", 1);
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
    URI address = search.access().address().resolve(path);
    HttpResponse<String> answer =
        HTTP.send(
            HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Authorization", search.access().authorization())
                .method(
                    method,
                    body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    return answer.body();
  }
}
