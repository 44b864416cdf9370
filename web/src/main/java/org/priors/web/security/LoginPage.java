package org.priors.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import org.priors.accounts.SignIn;

/** Signing in and out. */
@Named("login")
@RequestScoped
public class LoginPage {

  @Inject SignIn signIn;
  @Inject HttpServletRequest request;
  @Inject FacesContext faces;
  @Inject Clock clock;

  private String userName;
  private String password;
  private String next;
  private Integer triesLeft;

  public void enter() throws IOException {
    SignIn.Answer answer = signIn.signIn(userName, password, request.getRemoteAddr());
    if (!answer.isSignedIn()) {
      triesLeft = answer.triesLeft();
      return;
    }
    Session.begin(request, answer.caller(), clock);
    faces.getExternalContext().redirect(request.getContextPath() + target());
  }

  public void leave() throws IOException {
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

  /** Null before a try; 0 when the account is locked. */
  public Integer getTriesLeft() {
    return triesLeft;
  }
}
