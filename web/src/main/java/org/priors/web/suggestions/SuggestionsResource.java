package org.priors.web.suggestions;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import org.priors.agencies.OfficeNames;
import org.priors.casebook.WordsOnFile;
import org.priors.casebook.WordsOnFile.Field;
import org.priors.security.Permission;
import org.priors.web.rest.Allowed;
import org.priors.web.security.CurrentCaller;

/** What a field of a form offers while it is typed; a few of each, found by the database. */
@Path("suggestions")
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionsResource {

  private static final int LONGEST = 100;

  @Inject OfficeNames offices;
  @Inject WordsOnFile words;
  @Inject CurrentCaller caller;

  /** One that is offered; it is what the field takes. */
  public record Suggestion(String label) {}

  /** All that are offered, the likeliest first. */
  public record Suggestions(List<Suggestion> suggestions) {}

  @GET
  @Path("agencies")
  @Allowed(Permission.SIGNED_IN)
  public Suggestions agencies(@QueryParam("query") @DefaultValue("") String typed) {
    return found(offices::agencies, typed);
  }

  /** Agencies that make arrests. */
  @GET
  @Path("arresting-agencies")
  @Allowed(Permission.SIGNED_IN)
  public Suggestions arresting(@QueryParam("query") @DefaultValue("") String typed) {
    return found(offices::arresting, typed);
  }

  @GET
  @Path("courts")
  @Allowed(Permission.SIGNED_IN)
  public Suggestions courts(@QueryParam("query") @DefaultValue("") String typed) {
    return found(offices::courts, typed);
  }

  /** Agencies and courts. */
  @GET
  @Path("offices")
  @Allowed(Permission.SIGNED_IN)
  public Suggestions offices(@QueryParam("query") @DefaultValue("") String typed) {
    return found(offices::offices, typed);
  }

  /** Names of agencies and courts, as the search has them. */
  @GET
  @Path("sources")
  @Allowed(Permission.SIGNED_IN)
  public Suggestions sources(@QueryParam("query") @DefaultValue("") String typed) {
    return found(offices::names, typed);
  }

  @GET
  @Path("statutes")
  @Allowed(Permission.RECORD_CASES)
  public Suggestions statutes(@QueryParam("query") @DefaultValue("") String typed) {
    return onFile(Field.STATUTE, typed);
  }

  /** What charges are of, in words. */
  @GET
  @Path("charges")
  @Allowed(Permission.RECORD_CASES)
  public Suggestions charges(@QueryParam("query") @DefaultValue("") String typed) {
    return onFile(Field.DESCRIPTION, typed);
  }

  /** Levels of charges as filed. */
  @GET
  @Path("levels")
  @Allowed(Permission.RECORD_CASES)
  public Suggestions levels(@QueryParam("query") @DefaultValue("") String typed) {
    return onFile(Field.LEVEL, typed);
  }

  @GET
  @Path("officers")
  @Allowed(Permission.RECORD_CASES)
  public Suggestions officers(@QueryParam("query") @DefaultValue("") String typed) {
    return onFile(Field.OFFICER, typed);
  }

  private Suggestions onFile(Field field, String typed) {
    return found(part -> words.like(caller.get(), field, part), typed);
  }

  private static Suggestions found(Function<String, List<String>> by, String typed) {
    String part = typed.substring(0, Math.min(LONGEST, typed.length())).replace("\0", "");
    return new Suggestions(by.apply(part).stream().map(Suggestion::new).toList());
  }
}
