package org.priors.web.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.priors.problems.Guard;
import org.priors.problems.Refused;

/**
 * Reads the body of a request, of which nothing is taken for granted: one JSON object, of limited
 * size and depth.
 */
final class JsonBody {

  /** The largest body, in bytes. */
  private static final int MOST = 1024 * 1024;

  private static final int DEEPEST = 20;

  private static final JsonMapper STRICT =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private JsonBody() {}

  static JsonNode object(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(MOST + 1);
    Guard.check(bytes.length <= MOST, "too-large", "", "The body is larger than 1 MB.");
    Guard.check(bytes.length > 0, "empty-body", "", "The body is empty.");
    JsonNode root = tree(bytes);
    Guard.check(
        root != null && root.isObject(), "not-json", "", "The body has to be one JSON object.");
    return root;
  }

  private static JsonNode tree(byte[] bytes) throws IOException {
    try {
      return STRICT.readTree(bytes);
    } catch (JsonProcessingException | CharConversionException failure) {
      throw new Refused(List.of(NotJson.problem(failure)));
    }
  }
}
