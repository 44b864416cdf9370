package org.priors.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.priors.problems.Collector;
import org.priors.problems.Refused;
import org.priors.web.reading.Fields;
import org.priors.web.rest.JsonFields;

/** What is told in {@code /openapi} of bodies and parameters, compared with what is read. */
public final class Contracts {

  /** By method and address. */
  public static final JsonNode ALL = all();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Contracts() {}

  private static JsonNode all() {
    try (InputStream file = Contracts.class.getResourceAsStream("/openapi/contract.json")) {
      return new ObjectMapper().readTree(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Requires that the schema tells each field that is read, in the form that it has to have, and no
   * other. A body that fills every field is read; whether it is refused then does not matter.
   */
  public static void requireSame(String call, Consumer<JsonFields> reader) {
    JsonNode schema = ALL.path(call).path("body");
    byte[] body = sample(schema).toString().getBytes(StandardCharsets.UTF_8);
    try {
      JsonFields fields = JsonFields.of(new ByteArrayInputStream(body), new Collector());
      try {
        reader.accept(fields);
      } catch (Refused refused) {
        assertThat(refused.problems())
            .extracting(problem -> problem.code() + " " + problem.place())
            .noneMatch(problem -> problem.startsWith("unknown-field"));
      }
      assertThat(fields.forms()).as(call).isEqualTo(told(schema, ""));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Map<String, String> told(JsonNode schema, String pointer) {
    Map<String, String> told = new TreeMap<>();
    schema
        .path("properties")
        .properties()
        .forEach(
            named -> {
              String place = pointer + "/" + named.getKey();
              JsonNode one = named.getValue();
              told.put(place, form(one));
              told.putAll(told(one, place));
              told.putAll(told(one.path("items"), place + "/0"));
            });
    return told;
  }

  /** The words in which a reader asks for what the schema tells. */
  private static String form(JsonNode schema) {
    if (schema.has("oneOf")) {
      return form(schema.at("/oneOf/0"));
    }
    if (schema.has("enum")) {
      return StreamSupport.stream(schema.get("enum").spliterator(), false)
          .map(JsonNode::textValue)
          .collect(Collectors.joining(", ", "one of ", ""));
    }
    boolean isLocal = schema.path("description").asText().startsWith("Local");
    return switch (schema.path("type").asText() + " " + schema.path("format").asText()) {
      case "boolean " -> "true or false";
      case "integer int32", "integer int64" -> "a whole number";
      case "string " -> "a text without a NUL character";
      case "string decimal" -> "a number such as \"0.120\"";
      case "string date" -> "a day such as 2002-05-16";
      case "string date-time" ->
          isLocal
              ? "a local time such as 2002-05-01T23:30"
              : "a time such as 2002-05-01T23:30 or 2002-05-01T23:30:00-05:00";
      default -> "";
    };
  }

  private static JsonNode sample(JsonNode schema) {
    if (schema.has("oneOf")) {
      return sample(schema.at("/oneOf/0"));
    }
    if (schema.has("enum")) {
      return schema.at("/enum/0");
    }
    return switch (schema.path("type").asText()) {
      case "object" -> {
        ObjectNode made = NODES.objectNode();
        schema
            .get("properties")
            .properties()
            .forEach(named -> made.set(named.getKey(), sample(named.getValue())));
        yield made;
      }
      case "array" -> {
        assertThat(schema.path("maxItems").intValue()).isEqualTo(Fields.MOST_ENTRIES);
        yield NODES.arrayNode().add(sample(schema.get("items")));
      }
      case "boolean" -> NODES.booleanNode(true);
      case "integer" -> NODES.numberNode(1);
      default -> text(schema.path("format").asText());
    };
  }

  private static JsonNode text(String format) {
    return NODES.textNode(
        switch (format) {
          case "date" -> "2002-05-01";
          case "date-time" -> "2002-05-01T23:30";
          case "decimal" -> "0.120";
          default -> "LA";
        });
  }
}
