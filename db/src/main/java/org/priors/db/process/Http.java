package org.priors.db.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a server whether it is there. */
public final class Http {
  private static final int MILLIS = 5000;

  private Http() {}

  /** What every server answers in the end. */
  public static final int OK = HttpURLConnection.HTTP_OK;

  /** The status of the answer, or 0 where nobody answers. */
  public static int status(URI address) {
    return status(address, "");
  }

  /** The same for whoever says this in the header {@code Authorization}. */
  public static int status(URI address, String authorization) {
    try {
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setConnectTimeout(MILLIS);
      connection.setReadTimeout(MILLIS);
      connection.setInstanceFollowRedirects(false);
      connection.setRequestProperty("Authorization", authorization);
      int status = connection.getResponseCode();
      connection.disconnect();
      return status;
    } catch (IOException e) {
      return 0;
    }
  }
}
