package org.priors.web.imports;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses a request that is too large before any of it is read, or, where it does not say how large
 * it is, once too much has come.
 */
@Provider
@UploadLimit
public class UploadGate implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    String said = request.getHeaderString("Content-Length");
    if (said != null && said.matches("\\d+") && isTooLarge(said)) {
      throw UploadSize.refused();
    }
    request.setEntityStream(new Limited(request.getEntityStream()));
  }

  private static boolean isTooLarge(String length) {
    return length.length() > 15 || Long.parseLong(length) > UploadSize.MOST;
  }

  /** Counts what is read. */
  private static final class Limited extends FilterInputStream {

    private long read;

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int some = super.read(target, offset, length);
      count(Math.max(0, some));
      return some;
    }

    private void count(int more) {
      read += more;
      if (read > UploadSize.MOST) {
        throw UploadSize.refused();
      }
    }
  }
}
