package org.priors.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.web.testing.Contracts;
import org.priors.web.testing.Endpoints;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

/** What the server says of itself tells every body and every parameter. */
@ExtendWith(RunningPriors.class)
class OpenApiIT {

  private final URI inside;
  private final JsonNode told;
  private final JsonNode paths;

  OpenApiIT(Running priors) {
    inside = priors.address();
    told = new Rest(inside, null).get("/openapi?format=JSON").json();
    paths = told.get("paths");
  }

  @Test
  void it_names_no_server_but_the_one_that_people_type() {
    String address = told.path("servers").path(0).path("url").asText("");
    assertThat(told.path("servers").size()).isLessThan(2);
    assertThat(address).doesNotContain(inside.getHost(), "localhost", "127.0.0.1");
  }

  @Test
  void each_body_that_is_read_has_its_schema() {
    for (Endpoints.Endpoint each : Endpoints.all()) {
      JsonNode told = Contracts.ALL.path(each.method() + " " + each.template()).path("body");
      assertThat(told.isObject()).as(each.template()).isEqualTo(each.takesJson());
      if (each.takesJson()) {
        JsonNode served =
            operation(each.method(), each.template())
                .at("/requestBody/content/application~1json/schema");
        same(each.template(), told, served);
      }
    }
  }

  private static void same(String place, JsonNode told, JsonNode served) {
    for (String said : new String[] {"type", "format", "description", "enum", "maxLength"}) {
      assertThat(served.path(said)).as(place + " " + said).isEqualTo(told.path(said));
    }
    assertThat(names(served.path("properties")))
        .as(place)
        .isEqualTo(names(told.path("properties")));
    told.path("properties")
        .properties()
        .forEach(
            named ->
                same(
                    place + "/" + named.getKey(),
                    named.getValue(),
                    served.path("properties").path(named.getKey())));
    if (told.has("items")) {
      same(place + "/0", told.get("items"), served.path("items"));
    }
  }

  @Test
  void each_parameter_of_a_search_is_told() {
    for (String path : new String[] {"/api/drivers", "/api/reports/drivers.xlsx"}) {
      Set<String> served = new HashSet<>();
      for (JsonNode parameter : operation("GET", path).path("parameters")) {
        assertThat(parameter.at("/schema/type").isTextual()).as(path).isTrue();
        served.add(parameter.get("name").textValue());
      }
      assertThat(served).isEqualTo(names(Contracts.ALL.path("GET " + path).path("query")));
    }
  }

  private JsonNode operation(String method, String path) {
    return paths.path(path).path(method.toLowerCase(Locale.ROOT));
  }

  private static Set<String> names(JsonNode node) {
    Set<String> names = new HashSet<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
