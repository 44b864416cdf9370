package org.priors.db.launch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What people see at the address of the application while it is being started again. */
final class ClosedSign implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(ClosedSign.class.getName());

  /** Asks again by itself: whoever waits sees Priors as soon as it is there. */
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="refresh" content="5"><title>Priors is starting again - Priors</title></head>
      <body style="font-family: sans-serif; margin: 10vh auto; max-width: 36rem; padding: 0 1rem">
      <h1>Priors is starting again</h1>
      <p>It will be back in a minute. This page asks for it by itself. What was stored is safe; what you had just sent
      may not have been stored, so look first before you send it once more.</p></body></html>
      """;

  private static final String PROBLEM =
      """
      {"type": "about:blank", "title": "Service Unavailable", "status": 503, "code": "starting", "pointer": "",
       "detail": "Priors is starting again. Send this again in a few seconds."}
      """;

  private static final int UNAVAILABLE = 503;
  private static final String RETRY_AFTER_SECONDS = "5";

  private final Optional<HttpServer> server;

  private ClosedSign(Optional<HttpServer> server) {
    this.server = server;
  }

  /** Puts it up; where the port cannot be had, nothing is shown and nothing stops. */
  static ClosedSign on(String address, int port) {
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress(address, port), 0);
      server.createContext("/", ClosedSign::show);
      server.start();
      return new ClosedSign(Optional.of(server));
    } catch (IOException taken) {
      LOG.log(Level.FINE, "No sign at port " + port, taken);
      return new ClosedSign(Optional.empty());
    }
  }

  @Override
  public void close() {
    server.ifPresent(open -> open.stop(0));
  }

  private static void show(HttpExchange asked) throws IOException {
    boolean system = asked.getRequestURI().getPath().startsWith("/api/");
    byte[] answer = (system ? PROBLEM : PAGE).getBytes(StandardCharsets.UTF_8);
    asked
        .getResponseHeaders()
        .set("Content-Type", system ? "application/problem+json" : "text/html; charset=utf-8");
    asked.getResponseHeaders().set("Retry-After", RETRY_AFTER_SECONDS);
    asked.getResponseHeaders().set("Cache-Control", "no-store");
    asked.sendResponseHeaders(UNAVAILABLE, answer.length);
    asked.getResponseBody().write(answer);
    asked.close();
  }
}
