package org.priors.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priors.security.Role;
import org.priors.web.testing.Browse;
import org.priors.web.testing.Eventually;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

@ExtendWith(RunningPriors.class)
class SlowFormsIT {

  /** More than one network has places for. */
  private static final int MANY = OpenForms.AT_ONCE_FROM_ONE + 3;

  private final Running priors;

  SlowFormsIT(Running priors) {
    this.priors = priors;
  }

  @Test
  void forms_that_arrive_byte_by_byte_keep_nobody_else_from_signing_in() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < MANY; i++) {
        slow.add(begin("203.0.113.77"));
      }
      assertThat(Eventually.answer(() -> refused(slow), refused -> refused == 3L)).isEqualTo(3L);
      assertThat(priors.asNobody().get("/health/ready").status()).isEqualTo(200);
      assertThat(signIn("203.0.113.78")).isEqualTo(302);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
    assertThat(Eventually.answer(() -> signIn("203.0.113.77"), status -> status == 302))
        .isEqualTo(302);
  }

  private int signIn(String source) {
    try {
      return new Browse(priors.address())
          .from(source)
          .signIn(priors.userName(Role.CLERK), priors.password(Role.CLERK))
          .statusCode();
    } catch (IOException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** The beginning of a form, of which the rest does not come. */
  private Socket begin(String source) throws IOException {
    Socket socket = new Socket(priors.address().getHost(), priors.address().getPort());
    String head =
        """
        POST /login HTTP/1.1
        Host: localhost
        X-Forwarded-For: %s
        Content-Type: application/x-www-form-urlencoded
        Content-Length: 1000

        sign
        """
            .formatted(source)
            .stripTrailing()
            .replace("\n", "\r\n");
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  private static long refused(List<Socket> sent) {
    return sent.stream().filter(SlowFormsIT::isAnswered).count();
  }

  private static boolean isAnswered(Socket socket) {
    try {
      return socket.getInputStream().available() > 0;
    } catch (IOException closed) {
      return true;
    }
  }
}
