package org.priors.web.pages;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Opens a page anew where a part of it could not be fetched: its state is gone after a restart, or
 * whoever asks is told by the page itself what is wrong. Of a whole form that fails, what was typed
 * is kept for the page that says so.
 */
public class FailedParts extends ExceptionHandlerFactory {

  private static final Logger LOG = Logger.getLogger(FailedParts.class.getName());

  public FailedParts(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Anew(getWrapped().getExceptionHandler());
  }

  private static final class Anew extends ExceptionHandlerWrapper {

    Anew(ExceptionHandler wrapped) {
      super(wrapped);
    }

    @Override
    public void handle() {
      FacesContext faces = FacesContext.getCurrentInstance();
      Iterator<ExceptionQueuedEvent> failures = getUnhandledExceptionQueuedEvents().iterator();
      HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
      if (failures.hasNext() && FetchedParts.asks(request)) {
        LOG.log(
            Level.INFO,
            "A part of a page could not be fetched; the page opens anew.",
            failures.next().getContext().getException());
        failures.remove();
        open(faces, request);
      } else {
        if (failures.hasNext() && faces.isPostback()) {
          LostForm.keep(faces, request);
        }
        super.handle();
      }
    }

    private static void open(FacesContext faces, HttpServletRequest request) {
      HttpServletResponse response = (HttpServletResponse) faces.getExternalContext().getResponse();
      try {
        response.resetBuffer();
        FetchedParts.leave(response, FetchedParts.page(request));
        faces.responseComplete();
      } catch (IOException failure) {
        throw new FacesException(failure);
      }
    }
  }
}
