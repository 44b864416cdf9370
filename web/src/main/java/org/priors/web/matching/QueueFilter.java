package org.priors.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.StringJoiner;
import org.priors.matching.MatchQueue;
import org.priors.matching.Stake;

/** Which of those who wait are asked for, from page to page by the address. */
@Named
@RequestScoped
public class QueueFilter {

  @Inject HttpServletRequest request;

  private MatchQueue.Asked asked;
  private String importTyped;

  @PostConstruct
  void read() {
    importTyped = text("import");
    boolean isNumber = importTyped != null && importTyped.matches("[1-9][0-9]{0,17}");
    asked =
        new MatchQueue.Asked(
            Arrays.stream(Stake.values())
                .filter(each -> each.name().equals(request.getParameter("stake")))
                .findFirst()
                .orElse(null),
            text("agency"),
            isNumber ? Long.valueOf(importTyped) : null);
  }

  private String text(String parameter) {
    String typed = request.getParameter(parameter);
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  public MatchQueue.Asked getAsked() {
    return asked;
  }

  /** As it was typed, null for nothing. */
  public String getImportTyped() {
    return importTyped;
  }

  /** What is wrong with what was typed; null for nothing. */
  public String getProblem() {
    return importTyped != null && asked.importRun() == null
        ? "'" + importTyped + "' is no number of an import; it stands on the import's page."
        : null;
  }

  /** Whether only some are asked for, by agency or import. */
  public boolean isNarrowed() {
    return asked.agency() != null || importTyped != null;
  }

  /** Whether people with this at stake are asked for. */
  boolean isFor(Stake stake) {
    return asked.stake() == null || asked.stake() == stake;
  }

  /** The address with what is asked for. */
  String on(String path) {
    return on(path, asked.stake());
  }

  /** The same for another stake; null for all. */
  String on(String path, Stake stake) {
    StringJoiner query = new StringJoiner("&");
    add(query, "stake", stake);
    add(query, "agency", asked.agency());
    add(query, "import", asked.importRun());
    return query.length() == 0 ? path : path + (path.contains("?") ? "&" : "?") + query;
  }

  private static void add(StringJoiner query, String name, Object value) {
    if (value != null) {
      query.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }
  }
}
