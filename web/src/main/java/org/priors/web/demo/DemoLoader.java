package org.priors.web.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.priors.agencies.Agencies;
import org.priors.agencies.Agency;
import org.priors.agencies.AgencyRegister;
import org.priors.casebook.CaseReader;
import org.priors.cases.CaseIntake;
import org.priors.cases.RecordDisposition;
import org.priors.cases.TakeCase;
import org.priors.history.EnterRecord;
import org.priors.problems.Collector;
import org.priors.security.Caller;
import org.priors.security.Grant;
import org.priors.security.Purpose;
import org.priors.security.Role;
import org.priors.web.agencies.AgencyJson;
import org.priors.web.cases.ArrestReader;
import org.priors.web.cases.DispositionReader;
import org.priors.web.history.EntryReader;
import org.priors.web.rest.JsonFields;

/**
 * Loads the demonstration state through the same use cases, from the same JSON, as systems send it.
 */
@Stateless
public class DemoLoader {

  private static final String SOURCE = "Demonstration state";
  private static final Caller CLERK =
      Caller.system("demonstration", Role.CLERK).withPurpose(Purpose.ADMINISTRATION);

  private static final Pattern DAYS_AGO = Pattern.compile("(?<=\")-(\\d+)T(?=\\d\\d:\\d\\d\")");

  @Inject Agencies agencies;
  @Inject AgencyRegister register;
  @Inject DemoAccounts accounts;
  @Inject DemoCalendar calendar;
  @Inject DemoActions actions;
  @Inject Clock clock;
  @Inject CaseIntake intake;
  @Inject CaseReader reader;
  @Inject TakeCase takeCase;
  @Inject RecordDisposition dispositions;
  @Inject EnterRecord entries;
  @Inject ArrestReader arrests;
  @Inject DispositionReader decisions;
  @Inject EntryReader entryReader;

  private final ObjectMapper json = new ObjectMapper();

  /** Loads all of it, or nothing. */
  public void load(Path accountsFile) {
    try (InputStream file = DemoLoader.class.getResourceAsStream("/demo/state.json")) {
      JsonNode state = json.readTree(file);
      Caller system = Caller.system("demonstration");
      for (JsonNode agency : state.get("agencies")) {
        register.add(system, AgencyJson.agency(fields(agency)));
      }
      for (JsonNode court : state.get("courts")) {
        register.add(system, AgencyJson.court(fields(court)));
      }
      Caller prosecutor = accounts.open(system, state.get("accounts"), accountsFile);
      calendar.load(state.get("calendar"));
      Map<String, Long> drivers = cases(state.get("cases"), prosecutor);
      actions(state.get("actions"), state.get("calendar").get("office").textValue());
      for (JsonNode entry : state.get("entries")) {
        entries.enter(
            CLERK,
            entryReader.entry(drivers.get(entry.get("case").textValue()), fields(entry, "case")));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The drivers by the agency's number of their case. */
  private Map<String, Long> cases(JsonNode all, Caller prosecutor) throws IOException {
    Map<String, Long> drivers = new HashMap<>();
    for (JsonNode one : all) {
      CaseIntake.Taken taken =
          intake.take(CLERK, arrests.report(fields(one.get("report")), SOURCE));
      drivers.put(one.get("report").get("agencyNumber").textValue(), taken.driverId());
      for (JsonNode decided : one.get("dispositions")) {
        JsonFields fields = fields(decided);
        dispositions.record(
            CLERK, taken.caseId(), null, file -> decisions.disposition(fields, file));
      }
      if (one.get("prosecuted").booleanValue()) {
        int version = reader.open(prosecutor, taken.caseId()).file().version();
        takeCase.take(prosecutor, taken.caseId(), version);
      }
    }
    return drivers;
  }

  /** Arrests of so many days ago, each with its action at the licensing agency of this number. */
  private void actions(JsonNode all, String ori) throws IOException {
    Agency licensing = agencies.required(ori, "/office");
    Caller clerk = at(licensing, Role.CLERK);
    LocalDate today = LocalDate.now(clock.withZone(licensing.zone()));
    for (JsonNode one : all) {
      JsonNode dated = json.readTree(dated(one.toString(), today));
      CaseIntake.Taken taken =
          intake.take(CLERK, arrests.report(fields(dated.get("report")), SOURCE));
      LocalDateTime at =
          LocalDateTime.parse(dated.get("report").get("arrest").get("at").textValue());
      long id =
          actions.load(
              clerk,
              taken.caseId(),
              at.atZone(licensing.zone()).toInstant(),
              one,
              licensing.zone());
      if (one.has("swap")) {
        Agency police =
            agencies.required(one.get("report").get("agency").textValue(), "/report/agency");
        actions.askForAnotherDay(
            at(police, Role.OFFICER)
                .named(one.get("report").at("/arrest/officer/name").textValue()),
            id,
            one.get("swap").textValue(),
            police.zone());
      }
    }
  }

  private Caller at(Agency agency, Role role) {
    return Caller.working(
            "priors:demonstration", new Grant(role, agencies.officeOf(agency).workplace()))
        .named("Priors (demonstration)")
        .withPurpose(Purpose.ADMINISTRATION);
  }

  /** {@code -12T22:40} is that time of the day twelve days ago. */
  private static String dated(String text, LocalDate today) {
    return DAYS_AGO
        .matcher(text)
        .replaceAll(found -> today.minusDays(Long.parseLong(found.group(1))) + "T");
  }

  private JsonFields fields(JsonNode node, String... without) throws IOException {
    JsonNode copy = node.deepCopy();
    for (String name : without) {
      ((ObjectNode) copy).remove(name);
    }
    return JsonFields.of(new ByteArrayInputStream(json.writeValueAsBytes(copy)), new Collector());
  }
}
