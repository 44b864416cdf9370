package org.priors.db.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a server whether it is there. */
public final class Http {
  private static final int MILLIS = 5000;

  private Http() {}

  /** Whether the address answers 200 now. */
  public static boolean answers(URI address) {
    try {
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setConnectTimeout(MILLIS);
      connection.setReadTimeout(MILLIS);
      boolean ok = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
      connection.disconnect();
      return ok;
    } catch (IOException e) {
      return false;
    }
  }
}
