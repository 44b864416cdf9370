package org.priors.web.cases;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
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

  /** The list that {@code which}, {@code q}, {@code status} and {@code sort} ask for. */
  @GET
  @Produces("text/csv")
  @Allowed(Permission.EXPORT_DRIVERS)
  public Response cases() {
    Caller asking = caller.get();
    CasesAsked asked = CaseListAddress.asked(request, which());
    StreamingOutput rows = out -> file.write(asking, asked, out);
    return Response.ok(rows, "text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"priors-cases.csv\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  private Which which() {
    return Arrays.stream(Which.values())
        .filter(each -> each.name().equals(request.getParameter("which")))
        .findFirst()
        .orElse(Which.ALL);
  }
}
