package org.priors.web.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Speaks as much SMTP as a sender needs, and keeps what it was handed. */
public final class TinyMailServer implements AutoCloseable {

  private final ServerSocket socket;
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final List<String> refused = new CopyOnWriteArrayList<>();
  private volatile boolean refusing;

  public TinyMailServer(int port) throws IOException {
    socket = new ServerSocket(port, 10, InetAddress.getByName("127.0.0.1"));
    Thread thread = new Thread(this::serve, "tiny-mail-server");
    thread.setDaemon(true);
    thread.start();
  }

  /** Whether it turns mail down after it has read it. */
  public void refuse(boolean all) {
    refusing = all;
  }

  public List<String> taken() {
    return taken;
  }

  public List<String> refused() {
    return refused;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket caller = socket.accept()) {
        talk(caller);
      } catch (IOException gone) {
        // The sender hung up, or the server was closed.
      }
    }
  }

  private void talk(Socket caller) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
    PrintWriter out = new PrintWriter(caller.getOutputStream(), false, StandardCharsets.US_ASCII);
    say(out, "220 tiny");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.startsWith("DATA")) {
        say(out, "354 go on");
        say(out, keep(message(in)));
      } else if (line.startsWith("QUIT")) {
        say(out, "221 bye");
        return;
      } else {
        say(out, "250 ok");
      }
    }
  }

  private String keep(String message) {
    (refusing ? refused : taken).add(message);
    return refusing ? "451 try later" : "250 taken";
  }

  private static String message(BufferedReader in) throws IOException {
    StringBuilder message = new StringBuilder();
    for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
      message.append(line).append('\n');
    }
    return message.toString();
  }

  private static void say(PrintWriter out, String line) {
    out.print(line + "\r\n");
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
