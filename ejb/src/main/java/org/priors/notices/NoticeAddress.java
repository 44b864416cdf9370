package org.priors.notices;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.priors.accounts.MailAddresses;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.problems.Guard;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Where a person wants to be told of news by e-mail. */
@Stateless
public class NoticeAddress {

  /** One address, in signs that every mail server takes. */
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");

  private static final int LONGEST = 254;

  @Inject MailAddresses addresses;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject NoticeMails mails;

  /** The caller's own; null where none is kept. */
  @UseCase(Permission.READ_DRIVERS)
  public String own(Caller caller) {
    return addresses.of(caller.accountId()).orElse(null);
  }

  /** Keeps another one; none takes it back. */
  @UseCase(Permission.READ_DRIVERS)
  public void change(Caller caller, String email) {
    String kept = Guard.optional(email, "/email", "The e-mail address", LONGEST);
    Guard.check(
        kept == null || EMAIL.matcher(kept).matches(),
        "bad-value",
        "/email",
        "That is no e-mail address; write it like clerk@court.example.");
    changes.begin(caller, "E-mail address for notices changed");
    addresses.keep(caller.accountId(), kept);
    mails.gatherFor(caller.accountId());
    audit.allowed(
        caller, "Changed the e-mail address for notices", "account", caller.accountId(), null);
  }
}
