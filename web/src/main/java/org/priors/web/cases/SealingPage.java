package org.priors.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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

  private static final String SHOWN = "/shown";

  private Long recorded;
  private LocalDate day;
  private Asked asked;

  @PostConstruct
  void open() {
    form.getFields().put("/case", request.getParameter("number"));
    form.getFields().put("/kind", request.getParameter("kind"));
  }

  /** Says whose case it is and what would be recorded; nothing is. */
  public void look() {
    form.submit(
        () -> {
          SealingOrder order = order();
          Optional<SealCase.Concerned> found =
              sealing.concerned(caller.get(), form.text("/case"), order);
          asked = new Asked(found, order.kind(), day, order.sourceDocument());
          form.getFields().put(SHOWN, shown());
        });
  }

  /** Records just what was shown; anything else is shown first. */
  public void record() {
    if (!shown().equals(form.text(SHOWN))) {
      look();
      return;
    }
    boolean done =
        form.submit(() -> recorded = sealing.record(caller.get(), form.text("/case"), order()));
    if (done) {
      Redirects.to(Page.SEALING.path() + "?done=true&order=" + recorded);
    }
  }

  private SealingOrder order() {
    form.need("/case", "The number of the case");
    form.need("/kind", "What the court ordered");
    form.need("/orderedOn", "The day of the order");
    form.need("/sourceDocument", "The source document");
    SealingOrder.Kind kind = form.choice("/kind", SealingOrder.Kind.class);
    day = form.day("/orderedOn");
    form.refuseIfAny();
    return new SealingOrder(kind, day, form.text("/sourceDocument"), clock);
  }

  /** By what it is known that just this was shown. */
  private String shown() {
    return Integer.toHexString(
        Objects.hash(
            form.text("/case"),
            form.text("/kind"),
            form.text("/orderedOn"),
            form.text("/sourceDocument")));
  }

  /**
   * What is asked about before it is recorded.
   *
   * @param concerned the case; empty where it is out of sight
   */
  public record Asked(
      Optional<SealCase.Concerned> concerned,
      SealingOrder.Kind kind,
      LocalDate orderedOn,
      String paper) {}

  /** What is asked about; null while the form is filled in. */
  public Asked getAsked() {
    return asked;
  }

  /** The button that records has to be there while a form is read. */
  public boolean isToRecord() {
    return asked != null
        || FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
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
