package org.priors.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.servers.Server;

/**
 * Tells in {@code /openapi} what the readers take: the schema of every body and every parameter of
 * a search. It stands in {@code openapi/contract.json}, and a test holds it to the readers.
 */
public class Contract implements OASFilter {

  /** What is told of one method at one address: a schema, and parameters by their names. */
  record Call(JsonNode body, JsonNode query) {}

  private static final JsonNode CALLS = read();

  private static JsonNode read() {
    try (InputStream file = Contract.class.getResourceAsStream("/openapi/contract.json")) {
      return new ObjectMapper().readTree(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What is told of the method and address, such as {@code POST /api/cases}. */
  static Optional<Call> of(String methodAndPath) {
    return Optional.ofNullable(CALLS.get(methodAndPath))
        .map(call -> new Call(call.path("body"), call.path("query")));
  }

  @Override
  public void filterOpenAPI(OpenAPI described) {
    described.setServers(servers());
    described
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach(
                        (method, operation) ->
                            of(method + " " + path).ifPresent(call -> tell(operation, call))));
  }

  /**
   * The address that people type, as PRIORS_ADDRESS says; none where it says none, for the one of
   * the host stays inside, and a document that names none is of where it was fetched.
   */
  private static List<Server> servers() {
    return ConfigProvider.getConfig()
        .getOptionalValue("priors.address", String.class)
        .map(address -> OASFactory.createServer().url(address))
        .stream()
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static void tell(Operation operation, Call call) {
    if (call.body().isObject()) {
      operation.setRequestBody(
          OASFactory.createRequestBody()
              .required(true)
              .content(
                  OASFactory.createContent()
                      .addMediaType(
                          "application/json",
                          OASFactory.createMediaType().schema(schema(call.body())))));
    }
    if (call.query().isObject()) {
      operation.setParameters(parameters(operation, call.query()));
    }
  }

  /** Those of the path, and those that are told here. */
  private static List<Parameter> parameters(Operation operation, JsonNode query) {
    List<Parameter> parameters = new ArrayList<>();
    if (operation.getParameters() != null) {
      operation.getParameters().stream()
          .filter(parameter -> parameter.getIn() != Parameter.In.QUERY)
          .forEach(parameters::add);
    }
    query
        .properties()
        .forEach(
            named ->
                parameters.add(
                    OASFactory.createParameter()
                        .name(named.getKey())
                        .in(Parameter.In.QUERY)
                        .description(named.getValue().path("description").textValue())
                        .schema(schema(named.getValue()))));
    return parameters;
  }

  private static Schema schema(JsonNode told) {
    Schema schema = OASFactory.createSchema();
    if (told.has("type")) {
      schema.setType(
          Schema.SchemaType.valueOf(told.get("type").textValue().toUpperCase(Locale.ROOT)));
    }
    schema.setFormat(told.path("format").textValue());
    schema.setDescription(told.path("description").textValue());
    schema.setMaxLength(whole(told, "maxLength"));
    schema.setMinItems(whole(told, "minItems"));
    schema.setMaxItems(whole(told, "maxItems"));
    if (told.has("minimum")) {
      schema.setMinimum(told.get("minimum").decimalValue());
    }
    if (told.has("maximum")) {
      schema.setMaximum(told.get("maximum").decimalValue());
    }
    told.path("enum").forEach(choice -> schema.addEnumeration(choice.textValue()));
    told.path("required").forEach(name -> schema.addRequired(name.textValue()));
    told.path("oneOf").forEach(one -> schema.addOneOf(schema(one)));
    told.path("properties")
        .properties()
        .forEach(named -> schema.addProperty(named.getKey(), schema(named.getValue())));
    if (told.has("properties")) {
      schema.setAdditionalPropertiesBoolean(false);
    }
    if (told.has("items")) {
      schema.setItems(schema(told.get("items")));
    }
    return schema;
  }

  private static Integer whole(JsonNode told, String name) {
    return told.has(name) ? told.get(name).intValue() : null;
  }
}
