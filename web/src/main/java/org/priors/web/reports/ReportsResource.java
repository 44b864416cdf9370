package org.priors.web.reports;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.priors.problems.Refused;
import org.priors.search.HitOrder;
import org.priors.security.Permission;
import org.priors.web.pages.Form;
import org.priors.web.rest.Allowed;
import org.priors.web.search.SearchFields;
import org.priors.web.security.CurrentCaller;

/** Reports to download. */
@Path("reports")
public class ReportsResource {

  private static final DateTimeFormatter FOUR_DIGITS =
      DateTimeFormatter.ofPattern("uuuu-MM").withResolverStyle(ResolverStyle.STRICT);

  @Inject MonthlyReport report;
  @Inject DriversReport drivers;
  @Inject CurrentCaller caller;

  /** The month's figures by agency, with the cases behind each and a definition of each. */
  @GET
  @Path("monthly/{month}.xlsx")
  @Allowed(Permission.READ_REPORTS)
  public Response monthly(@PathParam("month") String month) throws IOException {
    return report.make(caller.get(), month(month)).send("priors-" + month + ".xlsx");
  }

  /**
   * The drivers that a search finds, with the parameters of {@code GET /api/drivers}; 10,000 at
   * most.
   */
  @GET
  @Path("drivers.xlsx")
  @Allowed(Permission.EXPORT_DRIVERS)
  public Response drivers(@Context UriInfo address) throws IOException {
    Form fields = SearchFields.form(address.getQueryParameters()::getFirst);
    return drivers
        .make(
            caller.get(),
            fields.text("/q"),
            SearchFields.read(fields),
            SearchFields.order(fields, HitOrder.CLOSEST))
        .send("priors-drivers.xlsx");
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text, FOUR_DIGITS);
    } catch (DateTimeParseException unreadable) {
      throw new Refused(
          "bad-month", "/month", "A month is written like 2002-05, not '" + text + "'.");
    }
  }
}
