package org.priors.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.priors.casebook.CaseReader;
import org.priors.cases.CaseDocuments;
import org.priors.cases.CaseFile;
import org.priors.problems.Guard;
import org.priors.web.pages.Form;
import org.priors.web.pages.Redirects;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** Adds a document to a case. */
@Named
@RequestScoped
public class DocumentPage {

  @Inject CaseReader reader;
  @Inject CaseDocuments documents;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private final Form form = new Form();
  private String caseId;
  private CaseFile file;
  private Part upload;

  public void open() {
    file = reader.toAddTo(caller.get(), number());
  }

  public void add() {
    boolean added = form.submit(this::store);
    if (added) {
      Redirects.to(Page.CASE.path() + "?id=" + number() + "&done=document#docs");
    }
  }

  private void store() {
    String title = form.text("/title");
    form.make("", () -> Guard.required(title, "/title", "The title of the document", 200));
    if (upload == null || fileName().isBlank()) {
      form.refuse("/file", "Choose the file of the document; an empty one is not kept.");
    }
    form.refuseIfAny();
    try (InputStream content = upload.getInputStream()) {
      documents.add(caller.get(), number(), title, fileName(), content);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The name without the folders that some browsers send along. */
  private String fileName() {
    String sent = upload.getSubmittedFileName();
    return sent == null ? "" : sent.replaceAll("^.*[/\\\\]", "");
  }

  private long number() {
    return Ids.of(caseId == null ? "" : caseId, "case");
  }

  public String address() {
    return request.getContextPath() + Page.DOCUMENT.path() + "?case=" + number();
  }

  public CaseFile getFile() {
    return file;
  }

  public Part getUpload() {
    return upload;
  }

  public void setUpload(Part upload) {
    this.upload = upload;
  }

  public Form getForm() {
    return form;
  }

  public String getCaseId() {
    return caseId;
  }

  public void setCaseId(String caseId) {
    this.caseId = caseId;
  }
}
