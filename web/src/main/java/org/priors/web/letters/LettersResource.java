package org.priors.web.letters;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.priors.letters.BatchLine;
import org.priors.letters.LetterReader;
import org.priors.letters.MakeLetter;
import org.priors.letters.PrintLetters;
import org.priors.security.Permission;
import org.priors.web.rest.Allowed;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;

/** Letters, as they are printed. */
@Path("letters")
public class LettersResource {

  private static final String PDF = "application/pdf";

  @Inject LetterReader reader;
  @Inject MakeLetter make;
  @Inject PrintLetters print;
  @Inject CurrentCaller caller;
  @Context HttpServletRequest request;

  /**
   * How far a batch is.
   *
   * @param state running or done
   * @param made how many parts are made
   * @param total how many there are
   */
  public record Course(String state, int made, int total) {}

  /** A letter as it was made. */
  @GET
  @Path("{id}")
  @Produces(PDF)
  @Allowed(Permission.READ_CASES)
  public Response letter(@PathParam("id") String id) {
    long letter = Ids.of(id, "letter");
    return pdf(reader.paper(caller.get(), letter), "letter-" + letter);
  }

  /** A letter as it would be made now. */
  @GET
  @Path("preview")
  @Produces(PDF)
  @Allowed(Permission.WORK_ON_ACTIONS)
  public Response preview() {
    return pdf(make.previewOnPaper(caller.get(), LetterAddress.asked(request)), "letter-not-sent");
  }

  /** How far a batch is. */
  @GET
  @Path("batches/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Allowed(Permission.WORK_ON_ACTIONS)
  public Course batch(@PathParam("id") String id) {
    BatchLine batch = print.batch(caller.get(), Ids.of(id, "batch of letters"));
    return new Course(batch.isReady() ? "done" : "running", batch.made(), batch.parts());
  }

  /** A part of a batch. */
  @GET
  @Path("batches/{id}/parts/{number}")
  @Produces(PDF)
  @Allowed(Permission.WORK_ON_ACTIONS)
  public Response part(@PathParam("id") String id, @PathParam("number") String number) {
    long batch = Ids.of(id, "batch of letters");
    int part = (int) Math.min(Ids.of(number, "part of the batch"), Integer.MAX_VALUE);
    return pdf(print.paper(caller.get(), batch, part), "letters-" + batch + "-" + part);
  }

  private static Response pdf(byte[] content, String name) {
    return Response.ok(content, PDF)
        .header("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
