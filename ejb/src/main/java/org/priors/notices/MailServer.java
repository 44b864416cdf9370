package org.priors.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/**
 * The mail server of the office, where one is configured: {@code priors.mail.host}, {@code
 * priors.mail.port} and {@code priors.mail.from}.
 */
@ApplicationScoped
class MailServer {

  private static final String HOST = "priors.mail.host";
  private static final int USUAL_PORT = 25;
  private static final String USUAL_FROM = "priors@localhost";
  private static final String MILLIS = "10000";

  @Inject Config config;
  @Inject Clock clock;

  boolean isConfigured() {
    return config.getOptionalValue(HOST, String.class).isPresent();
  }

  /**
   * Hands a text to the server; returns once it has taken it.
   *
   * @param id the same for each attempt at one mail
   */
  void send(String id, String to, String subject, String text) throws MessagingException {
    MimeMessage message =
        new MimeMessage(session()) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
          }
        };
    message.setFrom(
        new InternetAddress(
            config.getOptionalValue("priors.mail.from", String.class).orElse(USUAL_FROM), true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
    message.setSubject(subject, "UTF-8");
    message.setText(text, "UTF-8");
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setSentDate(Date.from(clock.instant()));
    Transport.send(message);
  }

  private Session session() {
    Properties settings = new Properties();
    settings.setProperty("mail.transport.protocol", "smtp");
    settings.setProperty("mail.smtp.host", config.getValue(HOST, String.class));
    settings.setProperty(
        "mail.smtp.port",
        Integer.toString(
            config.getOptionalValue("priors.mail.port", Integer.class).orElse(USUAL_PORT)));
    settings.setProperty("mail.smtp.connectiontimeout", MILLIS);
    settings.setProperty("mail.smtp.timeout", MILLIS);
    settings.setProperty("mail.smtp.writetimeout", MILLIS);
    settings.setProperty("mail.smtp.starttls.enable", "true");
    return Session.getInstance(settings);
  }
}
