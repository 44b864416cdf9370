package org.priors.web.notices;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.priors.notices.NoticeAddress;
import org.priors.notices.Notices;
import org.priors.web.pages.Form;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** The drivers that a person follows, one that is to be followed, and where news is mailed. */
@Named("notices")
@RequestScoped
public class NoticesPage {

  @Inject Notices notices;
  @Inject NoticeAddress address;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private final Form form = new Form();
  private List<Notices.Followed> all;
  private String heading;

  /** What is kept, unless something else is typed just now. */
  @PostConstruct
  void open() {
    form.getFields().put("/email", address.own(caller.get()));
  }

  /** Follows the driver that the address names. */
  public String follow() {
    notices.follow(caller.get(), driver());
    return here("followed");
  }

  /** Stops the one whose button was pressed. */
  public String stop() {
    notices.stop(caller.get(), Ids.of(request.getParameter("notice"), "notice"));
    return here("stopped");
  }

  /** Keeps the e-mail address that was typed. */
  public String mail() {
    return form.submit(() -> address.change(caller.get(), form.text("/email")))
        ? here("mail")
        : null;
  }

  private static String here(String done) {
    return Page.NOTICES.path() + "?faces-redirect=true&done=" + done;
  }

  private long driver() {
    return Ids.of(request.getParameter("driver"), "driver");
  }

  /** What the last click did: followed, stopped or mail; null for nothing. */
  public String getDone() {
    return request.getParameter("done");
  }

  /** The id of the driver that may be followed; null where the address names none. */
  public String getDriver() {
    return request.getParameter("driver");
  }

  public String getHeading() {
    if (heading == null) {
      heading = notices.heading(caller.get(), driver());
    }
    return heading;
  }

  public boolean isFollowed() {
    return notices.isFollowing(caller.get(), driver());
  }

  public List<Notices.Followed> getAll() {
    if (all == null) {
      all = notices.own(caller.get());
    }
    return all;
  }

  public Form getForm() {
    return form;
  }
}
