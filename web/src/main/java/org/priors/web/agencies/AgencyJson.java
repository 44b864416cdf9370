package org.priors.web.agencies;

import org.priors.agencies.Agency;
import org.priors.agencies.AgencyKind;
import org.priors.agencies.Court;
import org.priors.web.rest.JsonFields;

/**
 * Agencies and courts as they are sent in JSON; each refuses with everything that is wrong in it.
 */
public final class AgencyJson {

  private AgencyJson() {}

  public static Agency agency(JsonFields json) {
    String ori = json.text("ori");
    String name = json.text("name");
    AgencyKind kind = json.choice("kind", AgencyKind.class);
    String state = json.text("state");
    String zone = json.text("zone");
    Agency agency = json.make(() -> new Agency(ori, name, kind, state, zone));
    json.refuseIfAny();
    return agency;
  }

  public static Court court(JsonFields json) {
    String name = json.text("name");
    String state = json.text("state");
    String county = json.text("county");
    Court.Level level = json.choice("level", Court.Level.class);
    Boolean ofRecord = json.flag("ofRecord");
    Court court = json.make(() -> new Court(name, state, county, level, ofRecord));
    json.refuseIfAny();
    return court;
  }
}
