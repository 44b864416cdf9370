package org.priors.web.reports;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.priors.problems.Refused;
import org.priors.security.Permission;
import org.priors.web.rest.Allowed;
import org.priors.web.security.CurrentCaller;

/** Reports to download. */
@Path("reports")
public class ReportsResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final DateTimeFormatter FOUR_DIGITS =
      DateTimeFormatter.ofPattern("uuuu-MM").withResolverStyle(ResolverStyle.STRICT);

  @Inject MonthlyReport report;
  @Inject CurrentCaller caller;

  /** The month's figures by agency, with the cases behind each and a definition of each. */
  @GET
  @Path("monthly/{month}.xlsx")
  @Allowed(Permission.READ_REPORTS)
  public Response monthly(@PathParam("month") String month) throws IOException {
    java.nio.file.Path file = report.make(caller.get(), month(month));
    StreamingOutput body =
        out -> {
          try {
            Files.copy(file, out);
          } finally {
            Files.delete(file);
          }
        };
    return Response.ok(body, XLSX)
        .header("Content-Disposition", "attachment; filename=\"priors-" + month + ".xlsx\"")
        .header("Cache-Control", "no-store")
        .build();
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
