package org.priors.letters;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.priors.hearings.HearingDocket;
import org.priors.history.Event;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;

/** Prints the docket of a day as a tagged PDF. */
@Stateless
public class PrintDocket {

  private static final String FILE = "docket.html";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.US);

  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

  private static final Template PAPER =
      Mustache.compiler()
          .emptyStringIsFalse(true)
          .withLoader(name -> new StringReader(LetterTemplates.shipped("letter.css").text()))
          .compile(LetterTemplates.shipped(FILE).text());

  @Inject HearingDocket docket;
  @Inject Clock clock;

  /**
   * The docket on paper.
   *
   * @param of whose hearings they are, in words that go on after "Docket of"; null for all
   */
  @UseCase(Permission.SCHEDULE_HEARINGS)
  public byte[] print(Caller caller, HearingDocket.Asked asked, String of) {
    ZoneId zone = docket.zone(caller);
    List<HearingDocket.Line> lines = docket.of(caller, asked);
    Map<String, Object> told = new HashMap<>();
    told.put("title", "Docket of " + DAY.format(asked.day()) + (of == null ? "" : ", " + of));
    told.put("office", caller.officeName());
    told.put("by", caller.displayName());
    Instant now = clock.instant();
    told.put("printed", SHORT_DAY.format(now.atZone(zone)) + ", " + TIME.format(now.atZone(zone)));
    told.put("hearings", lines.stream().map(line -> hearing(line, zone)).toList());
    return LetterPaper.pdf(printable(told));
  }

  /** One name in another script does not keep the day from being printed. */
  private static String printable(Map<String, Object> told) {
    told.put("unprintable", null);
    String text = PAPER.execute(told);
    if (LetterPaper.printable(text).equals(text)) {
      return text;
    }
    told.put("unprintable", "yes");
    return LetterPaper.printable(PAPER.execute(told));
  }

  private static Map<String, Object> hearing(HearingDocket.Line line, ZoneId zone) {
    HearingDocket.Row row = line.row();
    Map<String, Object> told = new HashMap<>();
    told.put(
        "when",
        TIME.format(row.begins().atZone(zone)) + " to " + TIME.format(row.ends().atZone(zone)));
    told.put("number", row.number());
    told.put("driver", or(line.driver(), "not known"));
    told.put("basis", row.basis().title());
    told.put("place", row.place());
    told.put("officer", row.officer());
    told.put("arrestingOfficer", or(row.arrestingOfficer(), "not named in the report"));
    told.put("counsel", or(row.counsel(), "none known"));
    told.put("stage", row.stage().title());
    told.put("priors", line.inWords());
    List<String> earlier = line.earlier().stream().map(PrintDocket::inWords).toList();
    told.put("earlier", earlier);
    told.put("isAny", !earlier.isEmpty());
    return told;
  }

  private static String or(String told, String otherwise) {
    return told == null ? otherwise : told;
  }

  /** With who tells of it. */
  private static String inWords(Event event) {
    return SHORT_DAY.format(event.happenedOn())
        + ": "
        + event.kind().title()
        + ", "
        + event.forum()
        + ", "
        + event.state()
        + (event.caseNumber() == null ? "" : ", case " + event.caseNumber());
  }
}
