package org.priors.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The system's Chromium, started once for all browser tests. Without one the tests are skipped with
 * a line that says how to get it; where CI=true that is a failure, for nobody would notice.
 */
public final class Chromium implements ExecutionCondition, ParameterResolver {

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (executable().isPresent()) {
      return ConditionEvaluationResult.enabled("Chromium is installed");
    }
    String how =
        "No Chromium was found: install it (Debian: apt-get install chromium-headless-shell) to run the browser tests.";
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(how);
    }
    System.out.println(how);
    return ConditionEvaluationResult.disabled(how);
  }

  /**
   * The one without a window where it is installed: Chromium as people use it starts three times as
   * many processes for the same visits, and takes three times as long of the processor.
   */
  private static Optional<Path> executable() {
    List<String> path =
        List.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator));
    return Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
        .flatMap(name -> path.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.GLOBAL)
        .getOrComputeIfAbsent(Chromium.class, key -> new Started(), Started.class)
        .browser;
  }

  private static final class Started implements ExtensionContext.Store.CloseableResource {

    private final Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable().orElseThrow())
                    .setArgs(FLAGS));

    @Override
    public void close() {
      playwright.close();
    }
  }
}
