package org.priors.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.priors.agencies.Agencies;
import org.priors.agencies.OfficeNames;
import org.priors.imports.ImportProfile;
import org.priors.imports.ImportRun;
import org.priors.imports.ImportRuns;
import org.priors.imports.ImportsAsked;
import org.priors.imports.SentFile;
import org.priors.problems.Problem;
import org.priors.problems.Refused;
import org.priors.security.Denied;
import org.priors.web.pages.Columns;
import org.priors.web.pages.Form;
import org.priors.web.pages.Listing;
import org.priors.web.pages.Listing.Sorting;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** Sends an export for import and lists those that were sent before. */
@Named("imports")
@RequestScoped
public class ImportsPage {

  private static final int SIZE = 20;
  private static final String AGENCY = "/agency";
  private static final Sorting USUAL = new Sorting("sent", true);

  private static final Map<String, String> ORDERS =
      Columns.titled(
          "Newest first", "-sent",
          "Oldest first", "sent",
          "File, A to Z", "file",
          "File, Z to A", "-file",
          "Most rows not taken first", "-left",
          "Fewest rows not taken first", "left",
          "State, A to Z", "state",
          "State, Z to A", "-state");

  @Inject ImportRuns runs;
  @Inject Agencies agencies;
  @Inject OfficeNames names;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private final Form form = new Form();
  private String refused;
  private Part file;
  private String profile;
  private String fileName;
  private String fileError;
  private String profileError;
  private Listing<ImportRun> earlier;

  /** Stores the file and goes to its import; what is wrong with it is said beside the field. */
  public String send() throws IOException {
    refused = null;
    if (file == null
        || file.getSubmittedFileName() == null
        || file.getSubmittedFileName().isEmpty()) {
      fileError = "Choose a file; one of 0 bytes has nothing to import.";
      return null;
    }
    fileName = file.getSubmittedFileName();
    String[] agency = new String[1];
    if (!form.submit(() -> agency[0] = agency())) {
      return null;
    }
    try (InputStream content = file.getInputStream()) {
      long id = runs.receive(caller.get(), new SentFile(profile, agency[0], fileName, content));
      return "/imports/import?faces-redirect=true&id=" + id;
    } catch (Refused no) {
      note(no.problems().get(0));
      return null;
    } catch (Denied no) {
      note(new Problem("denied", isForAnyAgency() ? AGENCY : "/profile", no.getMessage()));
      return null;
    }
  }

  /** The ORI of the agency that is typed; null where none is. */
  private String agency() {
    String said = form.named(AGENCY, names::arrestingInFull);
    return said == null ? null : agencies.required(said, AGENCY).ori();
  }

  private void note(Problem problem) {
    if (problem.place().equals("/profile")) {
      profileError = problem.sentence();
    } else if (problem.place().equals(AGENCY)) {
      form.submit(
          () -> {
            throw new Refused(problem.code(), AGENCY, problem.sentence());
          });
    } else {
      fileError = sentence(problem);
    }
  }

  /** With the line, where the sentence does not say it. */
  private static String sentence(Problem problem) {
    return problem.place().startsWith("line ")
        ? "At " + problem.place() + ": " + problem.sentence()
        : problem.sentence();
  }

  /** The profiles to choose from, title to name. */
  public Map<String, String> getProfiles() {
    Map<String, String> offered = new LinkedHashMap<>();
    runs.profiles(caller.get()).forEach(one -> offered.put(one.title(), one.name()));
    return offered;
  }

  /** Whether the caller can send anything at all. */
  public boolean isSending() {
    return !runs.profiles(caller.get()).isEmpty();
  }

  /** Why the caller can send nothing. */
  public String getWhyNotSending() {
    String office = caller.get().officeName();
    return (office == null ? "This account works at no agency" : office + " sends no arrests")
        + ", so there is nothing to import here. A clerk imports what the own agency sends; a manager"
        + " or an administrator imports for any agency.";
  }

  /** Whether a profile is offered whose agency is named with the file, and there are several. */
  public boolean isForAnyAgency() {
    return runs.profiles(caller.get()).stream().anyMatch(ImportProfile::isForAnyAgency)
        && runs.agencies(caller.get()).size() > 1;
  }

  /** What is wrong with the office's own profiles that cannot be read. */
  public List<String> getUnreadable() {
    return runs.unreadableProfiles(caller.get());
  }

  /** What was sent before, a page at a time. */
  public Listing<ImportRun> getEarlier() {
    if (earlier == null) {
      ImportsAsked all = asked(USUAL);
      earlier =
          new Listing<>(
              new Listing.At(
                  request, Page.IMPORTS.path() + "?all" + Listing.inAddress("q", getTyped())),
              SIZE,
              runs.count(caller.get(), all),
              USUAL,
              (by, skip, most) -> runs.some(caller.get(), asked(by), most, skip));
    }
    return earlier;
  }

  private ImportsAsked asked(Sorting by) {
    ImportsAsked.Order order =
        Arrays.stream(ImportsAsked.Order.values())
            .filter(each -> each.name().equalsIgnoreCase(by.column()))
            .findFirst()
            .orElse(ImportsAsked.Order.SENT);
    return new ImportsAsked(getTyped(), order, by.descending());
  }

  public String getTyped() {
    return Listing.typed(request, "q");
  }

  /** What the list may be ordered by, in words, to what the address says. */
  public Map<String, String> getOrders() {
    return ORDERS;
  }

  /** The name of a file that was refused and has to be chosen again; null for none. */
  public String getFileName() {
    return fileName;
  }

  /** What is wrong with the file; null if nothing is. */
  public String getFileError() {
    return "too-large".equals(refused) ? UploadSize.refused().getMessage() : fileError;
  }

  /** What is wrong with the profile; null if nothing is. */
  public String getProfileError() {
    return profileError;
  }

  /** The agency whose export it is, where the profile does not say so. */
  public Form getForm() {
    return form;
  }

  public String getRefused() {
    return refused;
  }

  public void setRefused(String refused) {
    this.refused = refused;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getProfile() {
    return profile;
  }

  public void setProfile(String profile) {
    this.profile = profile;
  }
}
