package org.priors.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.priors.cases.SealCase;
import org.priors.cases.SealingOrder;
import org.priors.law.Phrases;
import org.priors.web.pages.Form;
import org.priors.web.pages.Redirects;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** Records that a court has sealed or expunged a case, or lifted such an order. */
@Named
@RequestScoped
public class SealingPage {

  @Inject SealCase sealing;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;
  @Inject Clock clock;
  @Inject Form form;

  private Long recorded;

  @PostConstruct
  void open() {
    form.getFields().put("/case", request.getParameter("number"));
    form.getFields().put("/kind", request.getParameter("kind"));
  }

  public void record() {
    boolean done =
        form.submit(
            () -> {
              form.need("/case", "The number of the case");
              form.need("/kind", "What the court ordered");
              form.need("/orderedOn", "The day of the order");
              form.need("/sourceDocument", "The source document");
              SealingOrder.Kind kind = form.choice("/kind", SealingOrder.Kind.class);
              LocalDate day = form.day("/orderedOn");
              form.refuseIfAny();
              recorded =
                  sealing.record(
                      caller.get(),
                      form.text("/case"),
                      new SealingOrder(kind, day, form.text("/sourceDocument"), clock));
            });
    if (done) {
      Redirects.to(Page.SEALING.path() + "?done=true&order=" + recorded);
    }
  }

  public Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (SealingOrder.Kind kind : SealingOrder.Kind.values()) {
      kinds.put(kind.title(), kind.name());
    }
    return kinds;
  }

  /** The order that was recorded last, with what a wrong digit shows by; null for none. */
  public String getDone() {
    return receipt().map(SealingPage::told).orElse(null);
  }

  /** The address at which that order is lifted, from the root; null where it hides nothing. */
  public String getWayBack() {
    return receipt()
        .filter(receipt -> receipt.kind() != SealingOrder.Kind.LIFTED)
        .map(receipt -> Page.SEALING.path() + "?kind=LIFTED&number=" + receipt.number())
        .orElse(null);
  }

  private Optional<SealCase.Receipt> receipt() {
    String order = request.getParameter("order");
    return order == null || !order.matches("\\d{1,18}")
        ? Optional.empty()
        : sealing.receipt(caller.get(), Long.parseLong(order));
  }

  /** {@code Order recorded on case LA-2002-000417: Sealed, by the court on 16 May 2002}. */
  static String told(SealCase.Receipt receipt) {
    return "Order recorded on case "
        + receipt.number()
        + ": "
        + receipt.kind().title()
        + ", by the court on "
        + Phrases.day(receipt.orderedOn());
  }

  public Form getForm() {
    return form;
  }
}
