package org.priors.web.history;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.priors.history.DriverReader;
import org.priors.history.DriverView;
import org.priors.history.EnterRecord;
import org.priors.history.Event;
import org.priors.history.Priors;
import org.priors.history.RecordEntry;
import org.priors.problems.Collector;
import org.priors.search.DriverSearch;
import org.priors.search.HitOrder;
import org.priors.search.Hits;
import org.priors.security.Permission;
import org.priors.web.pages.Form;
import org.priors.web.rest.Allowed;
import org.priors.web.rest.Created;
import org.priors.web.rest.Ids;
import org.priors.web.rest.JsonFields;
import org.priors.web.search.SearchFields;
import org.priors.web.security.CurrentCaller;

/** Drivers: find one, and read the history across agencies and States. */
@Path("drivers")
@Produces(MediaType.APPLICATION_JSON)
public class DriversResource {

  @Inject DriverSearch search;
  @Inject DriverReader reader;
  @Inject EnterRecord entries;
  @Inject EntryReader entryReader;
  @Inject CurrentCaller caller;

  /**
   * Finds drivers by any part of a name, a birth date, a license or a case number.
   *
   * <p>The parameters {@code bornFrom}, {@code bornTo}, {@code state}, {@code agency}, {@code
   * priors}, {@code refusedYears}, {@code aboveRecord}, {@code pending}, {@code againAfterAction}
   * and {@code againWhilePending} narrow it, with a text or without; so does {@code repeat} ({@code
   * refusal}, {@code conviction} or {@code either}) with {@code times}, {@code years} and {@code
   * courts}.
   *
   * @param undercharged whether only drivers with an open case charged too low are asked for
   * @param sort {@code closest} or {@code priors} first
   * @param page from 0
   */
  @GET
  @Allowed(Permission.READ_DRIVERS)
  public Hits find(
      @QueryParam("q") @DefaultValue("") String text,
      @QueryParam("undercharged") @DefaultValue("false") String undercharged,
      @QueryParam("sort") @DefaultValue("closest") String sort,
      @QueryParam("page") @DefaultValue("0") String page,
      @Context UriInfo address) {
    Form fields = SearchFields.form(address.getQueryParameters()::getFirst);
    fields.getFields().put("/page", page);
    SearchFields.refuseUnknownChoices(fields);
    Integer number = fields.whole("/page");
    if (number != null) {
      fields.make("", () -> DriverSearch.skipped(number));
    }
    return search.find(
        caller.get(),
        text,
        SearchFields.read(fields),
        SearchFields.order(fields, HitOrder.CLOSEST),
        number == null ? 0 : number);
  }

  /**
   * A driver with all that any agency or court reported.
   *
   * @param refusals and the other counts: all but what is of the latest arrest whose case is open,
   *     as the search and the workbook count it; at least, if those are one that may be
   * @param besides what the priors are prior to and what is on record in all; null where no case is
   *     open
   */
  public record History(
      long id,
      String name,
      LocalDate born,
      String license,
      long refusals,
      long refusalsAtLeast,
      long convictions,
      long convictionsAtLeast,
      long courts,
      String inWords,
      String besides,
      List<DriverView.Reported> records,
      List<Event> events) {

    static History of(DriverView view) {
      Priors priors = view.priors();
      return new History(
          view.id(),
          view.heading(),
          view.born(),
          view.license(),
          priors.refusals(),
          priors.refused().least(),
          priors.convictions(),
          priors.convicted().least(),
          priors.courts(),
          priors.inWords(),
          view.besidesPriors(),
          view.records(),
          view.events());
    }
  }

  @GET
  @Path("{id}/history")
  @Allowed(Permission.READ_DRIVERS)
  public History history(@PathParam("id") String id) {
    return History.of(reader.open(caller.get(), Ids.of(id, "driver")));
  }

  /** Enters what another agency's or State's driver record says. */
  @POST
  @Path("{id}/record-entries")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Permission.RECORD_DISPOSITIONS)
  public Response enter(@PathParam("id") String id, InputStream body) throws IOException {
    RecordEntry entry =
        entryReader.entry(Ids.of(id, "driver"), JsonFields.of(body, new Collector()));
    return Response.status(Response.Status.CREATED)
        .entity(new Created(entries.enter(caller.get(), entry)))
        .build();
  }
}
