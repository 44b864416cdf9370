package org.priors.web.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** The API as one caller uses it. */
public final class Rest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BOUNDARY = "priors-test-boundary";

  private final URI address;
  private final String authorization;
  private final String purpose;
  private String source;
  private HttpClient.Version version = HttpClient.Version.HTTP_2;

  private Rest(String authorization, URI address, String purpose) {
    this.address = address;
    this.authorization = authorization;
    this.purpose = purpose;
  }

  /**
   * Whoever has this token.
   *
   * @param token null for nobody
   */
  public Rest(URI address, String token) {
    this(token == null ? null : "Bearer " + token, address, null);
  }

  /** Whoever says this in the header {@code Authorization}. */
  public static Rest saying(URI address, String authorization) {
    return new Rest(authorization, address, null);
  }

  /** The same caller, who says what the look-ups are for. */
  public Rest stating(String stated) {
    return new Rest(authorization, address, stated);
  }

  /** As the proxy before the system passes it on: from this network address. */
  public Rest from(String network) {
    source = network;
    return this;
  }

  /** As senders elsewhere do it, who share no connection with each other. */
  public Rest byConnectionsOfItsOwn() {
    version = HttpClient.Version.HTTP_1_1;
    return this;
  }

  /** An answer. */
  public record Answer(int status, byte[] body, HttpResponse<byte[]> raw) {

    public JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (IOException notJson) {
        throw new UncheckedIOException(text(), notJson);
      }
    }

    public String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    public String header(String name) {
      return raw.headers().firstValue(name).orElse(null);
    }
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  public Answer post(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  public Answer call(String method, String path) {
    return send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
  }

  /** Sends a file as a form does. */
  public Answer upload(String path, String profile, String fileName, byte[] content) {
    return upload(path, Map.of("profile", profile), fileName, content);
  }

  /**
   * Sends a file.
   *
   * @param fields what is said beside it, by name
   */
  public Answer upload(String path, Map<String, String> fields, String fileName, byte[] content) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach(
        (name, value) -> body.writeBytes(part(name, null, value.getBytes(StandardCharsets.UTF_8))));
    body.writeBytes(part("file", fileName, content));
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static byte[] part(String name, String fileName, byte[] content) {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    String file =
        fileName == null ? "" : "; filename=\"" + fileName + "\"\r\nContent-Type: text/csv";
    part.writeBytes(
        ("--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\""
                + name
                + "\""
                + file
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    part.writeBytes(content);
    part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    return part.toByteArray();
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path))
            .version(version)
            .timeout(Duration.ofMinutes(2));
    if (source != null) {
      request.header("X-Forwarded-For", source);
    }
    if (purpose != null) {
      request.header("Priors-Purpose", purpose);
    }
    return authorization == null ? request : request.header("Authorization", authorization);
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> answer = sent(request.build());
      return new Answer(answer.statusCode(), answer.body(), answer);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /**
   * All callers of a run share one connection of HTTP/2. Of a request that came after the server
   * had told that it closes it, nothing was done (RFC 9113, 6.8): it goes by the next one, as a
   * question does that the end of the connection came upon.
   */
  private static HttpResponse<byte[]> sent(HttpRequest request)
      throws IOException, InterruptedException {
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException closed) {
      String how = String.valueOf(closed.getMessage());
      boolean isQuestion = request.method().equals("GET");
      if (how.contains("GOAWAY received") || isQuestion && how.contains("EOF reached")) {
        return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
      }
      throw closed;
    }
  }
}
