package org.priors.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.priors.security.Role;
import org.priors.web.testing.Arrests;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors.Running;

/** A court decides cases, and orders that they are sealed. */
final class Orders {

  private Orders() {}

  /** A case with a conviction. */
  static JsonNode convicted(Running priors, Arrests arrest) {
    Rest clerk = priors.as(Role.CLERK);
    JsonNode opened = clerk.post("/api/cases", arrest.json()).json();
    assertThat(
            clerk
                .post(
                    "/api/cases/" + opened.get("id") + "/dispositions",
                    """
                    {"court": "Tupelo City Court (demo)", "kind": "conviction",
                     "decidedOn": "2001-12-01", "sourceDocument": "Minute entry"}
                    """)
                .status())
        .isBetween(200, 201);
    return opened;
  }

  /** Records an order on the case with this number. */
  static void record(Browser browser, Running priors, String number, String kind) {
    try (Visit visit = new Visit(browser, priors, Visit.WIDE).signedInAs(Role.CLERK)) {
      Page page = visit.open("/cases/sealing?number=" + number);
      page.getByLabel("Order, needed", new Page.GetByLabelOptions().setExact(true))
          .selectOption(kind);
      page.getByLabel("Day of the order, needed").fill("16 May 2002");
      page.getByLabel("Source document, needed").fill("Order of the court");
      Visit.sure(page, "Record the order");
      page.waitForURL(url -> url.contains("done=true"));
      assertThat(page.locator("main").innerText())
          .contains("Order recorded on case " + number, "by the court on 16 May 2002");
    }
  }
}
