package org.priors.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The API for other systems. Answers are JSON; errors are problem+json (RFC 9457). */
@ApplicationPath("api")
public class Api extends Application {

  /** Dates in ISO 8601; null is left out. */
  static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .setSerializationInclusion(JsonInclude.Include.NON_NULL);

  @Override
  public Set<Object> getSingletons() {
    return Set.of(new JacksonJsonProvider(JSON));
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.disableMoxyJson", true, "jersey.config.jsonFeature", "JacksonFeature");
  }
}
