package org.priors.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.priors.accounts.SignIn;
import org.priors.audit.AuditLog;

/** Signing in and out. */
@Named("login")
@RequestScoped
public class LoginPage {

  @Inject SignIn signIn;
  @Inject TrustedProxy proxy;
  @Inject CurrentCaller caller;
  @Inject AuditLog audit;
  @Inject HttpServletRequest request;
  @Inject FacesContext faces;
  @Inject Clock clock;

  private String userName;
  private String password;
  private String next;
  private SignIn.Answer answer;

  public void enter() throws IOException {
    answer = signIn.signIn(userName, password, proxy.source(request));
    if (answer.outcome() == SignIn.Outcome.BUSY) {
      faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      faces.getExternalContext().setResponseHeader("Retry-After", "60");
    }
    if (answer.isSignedIn()) {
      Session.begin(request, answer.caller(), answer.basis(), clock);
      faces.getExternalContext().redirect(request.getContextPath() + target());
    }
  }

  public void leave() throws IOException {
    if (caller.isSignedIn()) {
      audit.allowed(caller.get(), "Signed out", "account", caller.get().accountId(), null);
    }
    Session.end(request);
    faces.getExternalContext().redirect(request.getContextPath() + "/login?left=true");
  }

  /** Where the person was going, if that is a page of ours. */
  private String target() {
    boolean ours = next != null && Page.at(next.replaceFirst("\\?.*", "")).isPresent();
    return ours ? next : Page.START.path();
  }

  public String getUserName() {
    return userName;
  }

  public void setUserName(String userName) {
    this.userName = userName;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getNext() {
    return next;
  }

  public void setNext(String next) {
    this.next = next;
  }

  /** Whether the last try said that the name or the password is not right. */
  public boolean isWrong() {
    return is(SignIn.Outcome.WRONG) || isLocked() || isNetworkLocked();
  }

  public boolean isLocked() {
    return is(SignIn.Outcome.LOCKED);
  }

  /** The network is locked for whoever has not signed in from it; who has gave a wrong password. */
  public boolean isNetworkLocked() {
    return is(SignIn.Outcome.NETWORK_LOCKED);
  }

  /** What came of the last try, where it was wrong. */
  public String getHeading() {
    return isLocked()
        ? "Sign-in with this name is locked from here"
        : isNetworkLocked()
            ? "Too many wrong passwords came from your network"
            : "User name or password is not right";
  }

  /** The password was right, and the account is closed or shut. */
  public boolean isClosed() {
    return is(SignIn.Outcome.CLOSED);
  }

  public boolean isBusy() {
    return is(SignIn.Outcome.BUSY);
  }

  private boolean is(SignIn.Outcome outcome) {
    return answer != null && answer.outcome() == outcome;
  }

  public int getTriesLeft() {
    return answer.triesLeft();
  }

  /** Whole minutes until the lock ends, 1 at least. */
  public long getMinutes() {
    return 1 + Duration.between(clock.instant(), answer.lockedUntil()).toSeconds() / 60;
  }
}
