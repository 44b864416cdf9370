package org.priors.web.cases;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.priors.casebook.CaseList.Which;
import org.priors.casebook.CaseListCsv;
import org.priors.casebook.CasesAsked;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.web.rest.Allowed;
import org.priors.web.security.CurrentCaller;

/** A list of cases as a file. */
@Path("cases.csv")
public class CaseListResource {

  @Inject CaseListCsv file;
  @Inject CurrentCaller caller;
  @Context HttpServletRequest request;

  /**
   * The list that {@code which} or {@code lack}, {@code import}, {@code q}, {@code status} and
   * {@code sort} ask for.
   */
  @GET
  @Produces("text/csv")
  @Allowed(Permission.EXPORT_DRIVERS)
  public Response cases() {
    Caller asking = caller.get();
    CasesAsked asked =
        CaseListAddress.asked(
            request, CaseListAddress.selection(request, List.of(Which.values()), Which.ALL));
    StreamingOutput rows = out -> file.write(asking, asked, out);
    return Response.ok(rows, "text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"priors-cases.csv\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
