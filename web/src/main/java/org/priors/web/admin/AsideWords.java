package org.priors.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import org.priors.platform.changes.SetAside;

/** What administrators are told of work that has set drivers aside. */
@Named
@ApplicationScoped
public class AsideWords {

  private static final Map<String, String> TITLES =
      Map.of(
          "index", "Search index",
          "rulings", "What the law says",
          "notices", "Mails",
          "hearing-last-days", "Last days of hearings",
          "reevaluation", "Evaluation under another law");

  private static final Map<String, String> REASONS =
      Map.of(
          "too-long", "it takes longer than it may",
          "busy", "something that others held did not come free in time",
          "database-away", "the database did not answer",
          "overtaken", "others changed the same at the same moment",
          "database-refused", "the database refused what is on record or was to be stored",
          "server-refused", "another server, such as Elasticsearch, did not take it",
          "fault", "a fault of Priors, or something on record that it cannot work with");

  /** The name of the work; of one that is not known here, as it calls itself. */
  public String title(SetAside.Count of) {
    return TITLES.getOrDefault(of.work(), of.work());
  }

  /** Why it failed, as the end of a sentence, and what to look for in the log. */
  public String why(SetAside.Count of) {
    String[] kindAndName = of.reason().split(" ", 2);
    String words = REASONS.getOrDefault(kindAndName[0], REASONS.get("fault"));
    return kindAndName.length == 1 ? words : words + " (" + kindAndName[1] + ")";
  }
}
