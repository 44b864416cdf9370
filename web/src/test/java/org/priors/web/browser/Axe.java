package org.priors.web.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * What axe finds wrong on a page. It is called within the page and tells what is wrong alone: its
 * library for Java carries every element that was found right too out of the browser, into a second
 * page of it and out again, which on a long page takes longer than to look at it.
 */
final class Axe {

  private static final String SCRIPT = AxeBuilder.getAxeScript();

  private static final String RUN =
      """
      async options => {
        const found = await axe.run(document, {...options, resultTypes: ['violations']});
        if (found.passes.length === 0) {
          throw new Error('axe looked at nothing');
        }
        return found.violations.map(rule => rule.id + ': ' + rule.nodes[0].html);
      }
      """;

  private Axe() {}

  /** The rules of axe that the page breaks, each with the first element that does. */
  static List<?> violations(Page page) {
    return violations(page, Map.of());
  }

  /** The same of the rules alone that have one of these tags. */
  static List<?> violations(Page page, List<String> tags) {
    return violations(page, Map.of("runOnly", tags));
  }

  private static List<?> violations(Page page, Map<String, ?> options) {
    // Whoever clicked a link is on a page that may not be there yet.
    page.waitForLoadState();
    page.evaluate(SCRIPT);
    return (List<?>) page.evaluate(RUN, options);
  }
}
