package org.priors.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.priors.imports.ImportProfile;
import org.priors.imports.ImportRun;
import org.priors.imports.ImportRuns;
import org.priors.imports.SentFile;
import org.priors.problems.Problem;
import org.priors.problems.Refused;
import org.priors.security.Denied;
import org.priors.web.pages.Pager;
import org.priors.web.security.CurrentCaller;

/** Sends an export for import and lists those that were sent before. */
@Named("imports")
@RequestScoped
public class ImportsPage {

  private static final int SIZE = 20;

  @Inject ImportRuns runs;
  @Inject CurrentCaller caller;

  private String page;
  private String refused;
  private Part file;
  private String profile;
  private String fileName;
  private String fileError;
  private String profileError;
  private String agency;
  private String agencyError;
  private Pager pager;
  private List<ImportRun> earlier;

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
    try (InputStream content = file.getInputStream()) {
      long id = runs.receive(caller.get(), new SentFile(profile, agency, fileName, content));
      return "/imports/import?faces-redirect=true&id=" + id;
    } catch (Refused no) {
      note(no.problems().get(0));
      return null;
    } catch (Denied no) {
      note(new Problem("denied", isForAnyAgency() ? "/agency" : "/profile", no.getMessage()));
      return null;
    }
  }

  private void note(Problem problem) {
    if (problem.place().equals("/profile")) {
      profileError = problem.sentence();
    } else if (problem.place().equals("/agency")) {
      agencyError = problem.sentence();
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

  /** The agencies to choose from, in words to ORI. */
  public Map<String, String> getAgencies() {
    Map<String, String> offered = new LinkedHashMap<>();
    runs.agencies(caller.get())
        .forEach(
            one ->
                offered.put(one.name() + ", " + one.state() + " (" + one.ori() + ")", one.ori()));
    return offered;
  }

  /** What is wrong with the office's own profiles that cannot be read. */
  public List<String> getUnreadable() {
    return runs.unreadableProfiles(caller.get());
  }

  public List<ImportRun> getEarlier() {
    if (earlier == null) {
      earlier = runs.latest(caller.get(), SIZE, getPager().skipped());
    }
    return earlier;
  }

  public Pager getPager() {
    if (pager == null) {
      pager = new Pager("/imports/list", Pager.number(page), SIZE, runs.count(caller.get()));
    }
    return pager;
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

  /** What is wrong with the agency; null if nothing is. */
  public String getAgencyError() {
    return agencyError;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
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

  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }
}
