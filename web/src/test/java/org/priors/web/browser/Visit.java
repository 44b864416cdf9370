package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.priors.security.Role;
import org.priors.web.testing.Browse;
import org.priors.web.testing.RunningPriors.Running;

/**
 * A person at the screen: signed in, on a wide or a narrow one, with an eye on what the browser
 * complains of.
 */
final class Visit implements AutoCloseable {

  static final int WIDE = 1280;
  static final int NARROW = 390;
  static final int NARROWEST = 320;

  private final Running priors;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Visit(Browser browser, Running priors, int width) {
    this(browser, priors, width, true);
  }

  /** With a browser that runs no scripts. */
  static Visit withoutScripts(Browser browser, Running priors) {
    return new Visit(browser, priors, WIDE, false);
  }

  private Visit(Browser browser, Running priors, int width, boolean scripts) {
    this.priors = priors;
    this.context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(scripts));
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if ("error".equals(message.type()) && !message.text().contains("status of 4")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  /** Has signed in already, and is at the start. */
  Visit signedInAs(Role role) {
    context.addCookies(
        List.of(
            new Cookie(Browse.SESSION, priors.session(role)).setUrl(priors.address().toString())));
    open("/start");
    return this;
  }

  /** Signs in at the form. */
  Visit signsInAs(Role role) {
    return signsIn(priors.userName(role), priors.password(role));
  }

  /** The same, as somebody of the demonstration who is not the first of a role. */
  Visit signsInAs(String userName) {
    return signsIn(userName, priors.password(userName));
  }

  /** The same, as somebody who is not of the demonstration. */
  Visit signsIn(String userName, String password) {
    open("/login");
    page.getByLabel("User name").fill(userName);
    page.getByLabel("Password").fill(password);
    page.getByLabel("Password").press("Enter");
    page.waitForURL(url -> !url.contains("/login"));
    return this;
  }

  Page open(String path) {
    page.navigate(priors.address().resolve(path).toString());
    return page;
  }

  Page page() {
    return page;
  }

  /**
   * What the browser refused or failed on: a script or style against the policy, a script error.
   */
  List<String> complaints() {
    return complaints;
  }

  /** Clicks what is asked about before it is done, and says that it is meant. */
  static void sure(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
    page.locator("input[value^='Yes, ']").click();
  }

  boolean scrollsSideways() {
    return (Boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  /** Looks at the page that is open: it is accessible, fits, and nothing was refused or failed. */
  void look(String name) {
    assertThat(Axe.violations(page)).as(name).isEmpty();
    assertThat(scrollsSideways()).as(name).isFalse();
    assertThat(complaints).as(name).isEmpty();
    keepPicture(name);
  }

  /** Takes a picture of the whole page, where {@code -Dpriors.pictures} names a folder for them. */
  void keepPicture(String name) {
    String folder = System.getProperty("priors.pictures");
    if (folder != null) {
      String file =
          name.replaceAll("[^A-Za-z0-9]+", "-") + "-" + page.viewportSize().width + ".png";
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of(folder, file)).setFullPage(true));
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
