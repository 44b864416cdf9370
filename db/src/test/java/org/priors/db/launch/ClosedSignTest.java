package org.priors.db.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.priors.db.process.Ports;

class ClosedSignTest {
  private static final String HERE = "127.0.0.1";

  @Test
  void a_person_reads_a_page_and_a_system_a_problem_and_both_learn_when_to_come_back()
      throws Exception {
    int port = Ports.free();
    try (ClosedSign sign = ClosedSign.on(HERE, port)) {
      HttpResponse<String> page = get(port, "/cases/case?id=1");
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.body()).contains("Priors is starting again");
      HttpResponse<String> problem = get(port, "/api/cases/1");
      assertThat(problem.statusCode()).isEqualTo(503);
      assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(problem.headers().firstValue("Retry-After")).contains("5");
    }
    Ports.requireFree(port);
  }

  @Test
  void a_port_that_somebody_has_is_left_to_them() {
    int port = Ports.free();
    try (ClosedSign first = ClosedSign.on(HERE, port);
        ClosedSign second = ClosedSign.on(HERE, port)) {
      assertThat(first).isNotSameAs(second);
    }
    Ports.requireFree(port);
  }

  private static HttpResponse<String> get(int port, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://" + HERE + ":" + port + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
