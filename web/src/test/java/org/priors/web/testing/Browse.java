package org.priors.web.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages as a browser without scripts gets them: with cookies and forms. */
public final class Browse {

  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern NONCE =
      Pattern.compile("name=\"primefaces.nonce\" value=\"([^\"]+)\"");
  private static final Pattern INPUT = Pattern.compile("<input[^>]*>");

  private static final Pattern SUBMIT = Pattern.compile("type=\"submit\" name=\"(sign:[^\"]+)\"");

  /** The cookie that a session is kept in. */
  public static final String SESSION = "priors";

  private final URI address;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final Map<String, String> headers = new LinkedHashMap<>();

  public Browse(URI address) {
    this.address = address;
  }

  /** Goes on with a session that somebody has begun. */
  Browse in(String session) {
    HttpCookie cookie = new HttpCookie(SESSION, session);
    cookie.setVersion(0);
    cookie.setPath("/");
    cookies.getCookieStore().add(address, cookie);
    return this;
  }

  String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(SESSION))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  /** As the proxy before the system passes it on: from this network address. */
  public Browse from(String source) {
    return with("X-Forwarded-For", source);
  }

  /** With one header more in each request. */
  public Browse with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
    headers.forEach(request::header);
    return request;
  }

  public HttpResponse<String> post(String path, Map<String, String> form)
      throws IOException, InterruptedException {
    String body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return http.send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** Sends the same fields as a form that may hold files. */
  public HttpResponse<String> postWithFiles(String path, Map<String, String> form)
      throws IOException, InterruptedException {
    String body =
        form.entrySet().stream()
            .map(
                field ->
                    "--part\r\nContent-Disposition: form-data; name=\""
                        + field.getKey()
                        + "\"\r\n\r\n"
                        + field.getValue()
                        + "\r\n")
            .collect(Collectors.joining("", "", "--part--\r\n"));
    return http.send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=part")
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

  /** Clicks a button of a page, once its fields are filled. */
  public HttpResponse<String> click(String page, String button, Map<String, String> fields)
      throws IOException, InterruptedException {
    return clickIn(get(page).body(), page, button, fields);
  }

  /** Clicks a button of a page that was opened before. */
  public HttpResponse<String> clickIn(
      String opened, String page, String button, Map<String, String> fields)
      throws IOException, InterruptedException {
    String form = form(opened, button);
    Map<String, String> sent = new LinkedHashMap<>();
    Matcher input = INPUT.matcher(form);
    while (input.find()) {
      String tag = input.group();
      boolean clicked = tag.contains("type=\"submit\"") && button.equals(attribute(tag, "value"));
      if (clicked || tag.contains("type=\"hidden\"")) {
        sent.put(attribute(tag, "name"), attribute(tag, "value"));
      }
    }
    sent.putAll(fields);
    return post(page.replaceFirst("\\?.*", ""), sent);
  }

  private static String form(String page, String button) {
    return Pattern.compile("<form.*?</form>", Pattern.DOTALL)
        .matcher(page)
        .results()
        .map(MatchResult::group)
        .filter(form -> form.contains("value=\"" + button + "\""))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(button + " is not on the page: " + page));
  }

  private static String attribute(String tag, String name) {
    Matcher found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? found.group(1) : "";
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
