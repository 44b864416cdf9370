package org.priors.web.imports;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.priors.imports.ImportRun;
import org.priors.imports.ImportRuns;
import org.priors.imports.NotTakenCsv;
import org.priors.imports.SentFile;
import org.priors.imports.TakeImportBack;
import org.priors.problems.NotFound;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.web.rest.Allowed;
import org.priors.web.rest.Ids;
import org.priors.web.security.CurrentCaller;

/** Imports of agencies' own exports: send one, follow it, stop it, see what was not taken. */
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

  /** A profile's name is a word; whatever sends more than this means something else. */
  private static final int LONGEST_NAME = 1_000;

  @Inject ImportRuns runs;
  @Inject NotTakenCsv notTaken;
  @Inject TakeImportBack takeBack;
  @Inject CurrentCaller caller;
  @Context UriInfo uri;

  /** Takes a file in and imports it in the background; Location is where to follow it. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Allowed(Permission.IMPORT)
  @UploadLimit
  public Response send(
      @FormParam("file") EntityPart file,
      @FormParam("profile") EntityPart profile,
      @FormParam("agency") EntityPart agency)
      throws IOException {
    if (file == null) {
      throw new Refused("missing", "/file", "The part 'file' is missing: it holds the CSV file.");
    }
    long id;
    try (InputStream content = file.getContent()) {
      id =
          runs.receive(
              caller.get(), new SentFile(text(profile), text(agency), SentName.of(file), content));
    }
    return Response.accepted(body(id))
        .location(uri.getBaseUriBuilder().path("imports").path(Long.toString(id)).build())
        .build();
  }

  private static String text(EntityPart part) throws IOException {
    if (part == null) {
      return null;
    }
    try (InputStream content = part.getContent()) {
      return new String(content.readNBytes(LONGEST_NAME), StandardCharsets.UTF_8).strip();
    }
  }

  @GET
  @Path("{id}")
  @Allowed(Permission.IMPORT)
  public ImportBody progress(@PathParam("id") String id) {
    return body(Ids.of(id, "import"));
  }

  /** The rows that were not taken as they stood in the file, to be mended and sent again. */
  @GET
  @Path("{id}/not-taken.csv")
  @Produces("text/csv")
  @Allowed(Permission.IMPORT)
  public Response notTaken(@PathParam("id") String id) {
    Caller asking = caller.get();
    ImportRun run = runs.get(asking, Ids.of(id, "import"));
    if (!run.isRowsKept()) {
      throw new NotFound("row kept to be mended of import", run.id());
    }
    return csv(run.id(), "not-taken", out -> notTaken.write(asking, run.id(), out));
  }

  /** What is said of each row that was not plainly taken: its line, outcome, code and reason. */
  @GET
  @Path("{id}/row-notes.csv")
  @Produces("text/csv")
  @Allowed(Permission.IMPORT)
  public Response notes(@PathParam("id") String id) {
    Caller asking = caller.get();
    long number = runs.get(asking, Ids.of(id, "import")).id();
    return csv(number, "row-notes", out -> notTaken.writeNotes(asking, number, out));
  }

  private static Response csv(long id, String what, StreamingOutput rows) {
    return Response.ok(rows, "text/csv; charset=utf-8")
        .header(
            "Content-Disposition", "attachment; filename=\"import-" + id + "-" + what + ".csv\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  /** Asks for the import to end early; what it has taken by then stays. */
  @POST
  @Path("{id}/stop")
  @Allowed(Permission.IMPORT)
  public Response stop(@PathParam("id") String id) {
    long number = Ids.of(id, "import");
    runs.stop(caller.get(), number);
    return Response.accepted(body(number)).build();
  }

  /** How far the taking back of it has come, or the putting back; 404 where there was none. */
  @GET
  @Path("{id}/taking-back")
  @Allowed(Permission.IMPORT)
  public TakingBackBody takingBack(@PathParam("id") String id) {
    long number = Ids.of(id, "import");
    return takeBack
        .latest(caller.get(), number)
        .map(TakingBackBody::of)
        .orElseThrow(() -> new NotFound("taking back of import", number));
  }

  private ImportBody body(long id) {
    return ImportBody.of(runs.get(caller.get(), id), runs.reasons(caller.get(), id));
  }
}
