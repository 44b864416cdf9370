package org.priors.web.pages;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Goes on to another page once a change is done, so that reloading does not send it again. */
public final class Redirects {

  private Redirects() {}

  /**
   * @param path from the root of the application
   */
  public static void to(String path) {
    ExternalContext here = FacesContext.getCurrentInstance().getExternalContext();
    try {
      here.redirect(here.getRequestContextPath() + path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
