package org.priors.db.launch;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.priors.db.process.Http;
import org.priors.db.process.Waiting;

/**
 * The application server, which listens at the address of the application only when that is ready:
 * {@code PayaraMain <address> <port> <port until then> <what the server's own main class takes>}.
 * The server opens its port before anything is deployed there, and who asks then is told that there
 * is nothing. It is called by reflection, for its classes are in its own jar alone.
 */
final class PayaraMain {
  /** What the log says when the port is needed. */
  static final String WAITS = "Priors waits for port ";

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private PayaraMain() {}

  public static void main(String[] arguments) throws ReflectiveOperationException {
    AtomicReference<Object> commands = new AtomicReference<>();
    Class<?> server = Class.forName("fish.payara.micro.impl.PayaraMicroImpl");
    Consumer<Object> kept = commands::set;
    server
        .getMethod("setPostBootHandler", Consumer.class)
        .invoke(server.getMethod("getInstance").invoke(null), kept);
    server
        .getMethod("main", String[].class)
        .invoke(null, (Object) Arrays.copyOfRange(arguments, 3, arguments.length));
    InetSocketAddress address = new InetSocketAddress(arguments[0], Integer.parseInt(arguments[1]));
    awaitReady(URI.create("http://" + arguments[0] + ":" + arguments[2] + "/health/ready"));
    awaitFree(address);
    listen(commands.get(), address);
  }

  /** An application that does not become ready is told as such by whoever has started it. */
  private static void awaitReady(URI ready) {
    Waiting.until(PATIENCE, () -> Http.status(ready) == Http.OK);
  }

  private static void awaitFree(InetSocketAddress address) {
    System.out.println(WAITS + address.getPort());
    Waiting.until(PATIENCE, () -> isFree(address));
  }

  private static boolean isFree(InetSocketAddress address) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address);
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  private static void listen(Object commands, InetSocketAddress address)
      throws ReflectiveOperationException {
    Method run =
        Class.forName("fish.payara.micro.boot.AdminCommandRunner")
            .getMethod("run", String.class, String[].class);
    run.invoke(
        commands,
        "create-network-listener",
        new String[] {
          "--address=" + address.getHostString(),
          "--listenerport=" + address.getPort(),
          "--protocol=http-listener",
          "priors"
        });
  }
}
