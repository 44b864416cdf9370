package org.priors.web.reports;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A workbook in a temporary file, so that a failure on the way never reaches anyone as half a
 * report.
 */
record TemporaryWorkbook(Path file) {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Writes a workbook. */
  interface Writer {
    void write(OutputStream out) throws IOException;
  }

  static TemporaryWorkbook of(Writer writer) throws IOException {
    Path file = Files.createTempFile("priors-", ".xlsx");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      writer.write(out);
      return new TemporaryWorkbook(file);
    } catch (IOException | RuntimeException failure) {
      Files.delete(file);
      throw failure;
    }
  }

  /** Sends it under the name and deletes it. */
  Response send(String name) {
    StreamingOutput body =
        out -> {
          try {
            Files.copy(file, out);
          } finally {
            Files.delete(file);
          }
        };
    return Response.ok(body, XLSX)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
