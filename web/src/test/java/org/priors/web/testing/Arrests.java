package org.priors.web.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicInteger;

/** Arrest reports for the API that say only what a test is about; the rest is as it usually is. */
public final class Arrests {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final AtomicInteger NUMBERS = new AtomicInteger();
  private static final String RUN = Long.toString(System.nanoTime(), Character.MAX_RADIX);

  private final ObjectNode report = JSON.createObjectNode();

  private Arrests() {}

  /** An arrest of this person, at Tupelo City on 20 July 2001, under a number that no other has. */
  public static Arrests of(String given, String surname) {
    Arrests arrest = new Arrests();
    arrest
        .report
        .put("agency", "LA0170100")
        .put("agencyNumber", "T-" + RUN + "-" + NUMBERS.incrementAndGet());
    arrest.report.putObject("person").put("given", given).put("surname", surname);
    arrest.report.putObject("arrest").put("at", "2001-07-20T23:30");
    arrest
        .report
        .putArray("charges")
        .addObject()
        .put("statute", "DEMO 1")
        .put("description", "Driving while intoxicated")
        .put("kind", "impairedDriving");
    return arrest;
  }

  public Arrests born(String day) {
    ((ObjectNode) report.get("person")).put("born", day);
    return this;
  }

  public Arrests license(String state, String number) {
    ((ObjectNode) report.get("person"))
        .putObject("license")
        .put("state", state)
        .put("number", number);
    return this;
  }

  public Arrests by(String ori) {
    report.put("agency", ori);
    return this;
  }

  public Arrests at(String time) {
    ((ObjectNode) report.get("arrest")).put("at", time);
    return this;
  }

  public Arrests refusingBreath() {
    report.withArray("tests").addObject().put("kind", "breath").put("outcome", "refused");
    return this;
  }

  public Arrests refusingBreathAt(String time) {
    report
        .withArray("tests")
        .addObject()
        .put("kind", "breath")
        .put("outcome", "refused")
        .put("refusedAt", time);
    return this;
  }

  public Arrests blowing(String grams) {
    report
        .withArray("tests")
        .addObject()
        .put("kind", "breath")
        .put("outcome", "completed")
        .put("result", grams)
        .put("unit", "g/210 L");
    return this;
  }

  /** The charge names this degree, such as {@code 1st offense}. */
  public Arrests chargedAs(String degree) {
    ((ObjectNode) report.get("charges").get(0)).put("degree", degree);
    return this;
  }

  /** The charge has this number of the agency's own. */
  public Arrests chargeNumbered(String key) {
    ((ObjectNode) report.get("charges").get(0)).put("agencyNumber", key);
    return this;
  }

  /** The charge is described in these words. */
  public Arrests described(String words) {
    ((ObjectNode) report.get("charges").get(0)).put("description", words);
    return this;
  }

  public Arrests livingIn(String city, String state) {
    ((ObjectNode) report.get("person"))
        .putObject("address")
        .put("street", "1 Sample Road")
        .put("city", city)
        .put("state", state);
    return this;
  }

  public Arrests withoutPerson() {
    report.remove("person");
    return this;
  }

  public Arrests with(String field, String text) {
    report.put(field, text);
    return this;
  }

  public String number() {
    return report.get("agencyNumber").textValue();
  }

  public String json() {
    return atHome().toString();
  }

  /** Name and birth date alone join nobody: without a license a family lives together. */
  private ObjectNode atHome() {
    ObjectNode sent = report.deepCopy();
    ObjectNode person = (ObjectNode) sent.get("person");
    if (person != null && person.has("born") && !person.has("license") && !person.has("address")) {
      person.putObject("address").put("street", Homes.of(person.get("surname").textValue()));
    }
    return sent;
  }
}
