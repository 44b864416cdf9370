package org.priors.web.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages as a browser without scripts gets them: with cookies and forms. */
public final class Browse {

  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern NONCE =
      Pattern.compile("name=\"primefaces.nonce\" value=\"([^\"]+)\"");
  private static final Pattern SUBMIT = Pattern.compile("type=\"submit\" name=\"(sign:[^\"]+)\"");

  private final URI address;
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  public Browse(URI address) {
    this.address = address;
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(address.resolve(path)).GET().build(),
        HttpResponse.BodyHandlers.ofString());
  }

  public HttpResponse<String> post(String path, Map<String, String> form)
      throws IOException, InterruptedException {
    String body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return http.send(
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** Signs in as a person does. */
  public HttpResponse<String> signIn(String user, String password)
      throws IOException, InterruptedException {
    String page = get("/login").body();
    return post(
        "/login",
        Map.of(
            "sign",
            "sign",
            "sign:user",
            user,
            "sign:password",
            password,
            "primefaces.nonce",
            found(NONCE, page),
            found(SUBMIT, page),
            "Sign in",
            "jakarta.faces.ViewState",
            found(VIEW_STATE, page)));
  }

  private static String found(Pattern pattern, String page) {
    Matcher matcher = pattern.matcher(page);
    if (!matcher.find()) {
      throw new IllegalStateException(pattern + " is not on the page: " + page);
    }
    return matcher.group(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
