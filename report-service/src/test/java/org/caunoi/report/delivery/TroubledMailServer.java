package org.caunoi.report.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A mail server that treats each recipient as the name of the mailbox says: {@code gone} is refused
 * for good (550), {@code busy} for now (421, until {@link #recover}), {@code hang} never gets an
 * answer after the data, {@code cut} loses the connection there; everybody else gets their mail.
 */
public final class TroubledMailServer implements AutoCloseable {
  /** A message as it came. */
  public record Received(List<String> recipients, String text) {

    MimeMessage message() throws MessagingException {
      byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
      return new MimeMessage(
          Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }
  }

  private final ServerSocket socket;
  private final ExecutorService conversations = Executors.newCachedThreadPool();
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean recovered;

  private TroubledMailServer(ServerSocket socket) {
    this.socket = socket;
  }

  public static TroubledMailServer start() {
    try {
      TroubledMailServer server =
          new TroubledMailServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
      server.conversations.submit(server::accept);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** What has been taken, also where no answer was given. */
  public List<Received> received() {
    return List.copyOf(received);
  }

  /** From now on nobody is busy. */
  public void recover() {
    recovered = true;
  }

  /** As new. */
  public void reset() {
    received.clear();
    recovered = false;
  }

  @Override
  public void close() throws IOException {
    socket.close();
    for (Socket each : open) {
      each.close();
    }
    conversations.shutdownNow();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = socket.accept();
        open.add(client);
        conversations.submit(() -> converse(client));
      }
    } catch (IOException e) {
      // Closed: the test is over.
    }
  }

  private void converse(Socket client) {
    try (client) {
      new Conversation(client).run();
    } catch (IOException e) {
      // The client left.
    } finally {
      open.remove(client);
    }
  }

  private final class Conversation {
    private final BufferedReader in;
    private final OutputStream out;
    private final List<String> recipients = new CopyOnWriteArrayList<>();

    Conversation(Socket client) throws IOException {
      in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
      out = client.getOutputStream();
    }

    void run() throws IOException {
      say("220 troubled");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String verb = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
        switch (verb) {
          case "RCPT" -> say(recipient(line.substring(line.indexOf('<') + 1, line.indexOf('>'))));
          case "DATA" -> {
            if (!data()) {
              return;
            }
          }
          case "QUIT" -> {
            say("221 bye");
            return;
          }
          default -> say("250 ok");
        }
      }
    }

    private String recipient(String address) {
      if (address.startsWith("gone")) {
        return "550 5.1.1 no such mailbox";
      }
      if (address.startsWith("busy") && !recovered) {
        return "421 4.3.2 try again later";
      }
      recipients.add(address);
      return "250 ok";
    }

    private boolean data() throws IOException {
      say("354 go on");
      StringBuilder text = new StringBuilder();
      for (String line = in.readLine(); line != null && !".".equals(line); line = in.readLine()) {
        text.append(line).append("\r\n");
      }
      received.add(new Received(List.copyOf(recipients), text.toString()));
      if (recipients.get(0).startsWith("hang")) {
        return in.readLine() != null;
      }
      if (recipients.get(0).startsWith("cut")) {
        return false;
      }
      say("250 taken");
      return true;
    }

    private void say(String line) throws IOException {
      out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
      out.flush();
    }
  }
}
