package org.priors.web.law;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.priors.law.LawBook;
import org.priors.law.LawFiles;
import org.priors.lawbook.CurrentLaw;
import org.priors.lawbook.LawSnapshot;
import org.priors.lawbook.NoLaw;
import org.priors.lawbook.ReadLawAgain;
import org.priors.rulings.Reevaluations;
import org.priors.web.pages.Pager;
import org.priors.web.security.CurrentCaller;
import org.priors.web.security.Page;

/** The law book in use, the office's own folder, and what that changes. */
@Named("lawFiles")
@RequestScoped
public class LawFilesPage {

  private static final int SIZE = 20;
  private static final String HERE = Page.LAW_FILES.path();

  @Inject CurrentLaw law;
  @Inject ReadLawAgain readLawAgain;
  @Inject Reevaluations reevaluations;
  @Inject CurrentCaller caller;
  @Inject HttpServletRequest request;

  private Pager pager;
  private List<Difference> differences;
  private Reevaluations.Progress reevaluation;

  @PostConstruct
  void open() {
    pager = new Pager(HERE, Pager.number(request.getParameter("page")), SIZE, law.own().size());
    reevaluation = reevaluations.latest(caller.get()).orElse(null);
  }

  /** How far cases are evaluated again; null where the law was never changed. */
  public Reevaluations.Progress getReevaluation() {
    return reevaluation;
  }

  /** Reads the folder anew; what came of it stands on the page. */
  public String readAgain() {
    boolean read = readLawAgain.read(caller.get());
    return HERE + "?faces-redirect=true&done=" + (read ? "read" : "failed");
  }

  /** The files of this page of the list. */
  public List<Difference> getDifferences() {
    if (differences == null) {
      SortedMap<String, byte[]> shipped = LawFiles.shipped();
      LawBook inUse = law.readable().map(LawSnapshot::book).orElse(null);
      differences =
          law.own().entrySet().stream()
              .skip(pager.skipped())
              .limit(SIZE)
              .map(
                  file ->
                      Difference.of(
                          file.getKey(),
                          shipped.containsKey(file.getKey()),
                          Arrays.equals(file.getValue(), shipped.get(file.getKey())),
                          law.shipped(),
                          inUse))
              .toList();
    }
    return differences;
  }

  /** Of the law in use; null where it cannot be read. */
  public String getVersion() {
    return law.readable().map(LawSnapshot::version).orElse(null);
  }

  public String getShippedVersion() {
    return law.shipped().version();
  }

  public int getFiles() {
    return law.own().size();
  }

  public String getFolder() {
    return law.folder();
  }

  /** Why no law is in use; null where one is. */
  public NoLaw getNoLaw() {
    return law.noLaw();
  }

  /** Which file cannot be read and why; null where that is not the matter. */
  public String getFailure() {
    return law.noLaw() == NoLaw.NOT_LOOKED_UP ? null : law.failure();
  }

  /** Whether all servers use another law than this one's folder makes. */
  public boolean isOther() {
    return law.isOtherThanFolder();
  }

  /** Whether the folder was read again a moment ago. */
  public boolean isReadAgain() {
    return "read".equals(request.getParameter("done")) && law.failure() == null;
  }

  public Pager getPager() {
    return pager;
  }
}
