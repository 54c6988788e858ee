package dev.unhurry.redis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Answers PING and INFO as a Redis of some version does, for one connection. */
public final class OldServer implements AutoCloseable {
  private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  private final String info;

  public OldServer(String version) throws IOException {
    info = "# Server\r\nredis_version:" + version + "\r\nrole:master\r\n";
    Thread thread = new Thread(this::answer, "old-redis");
    thread.setDaemon(true);
    thread.start();
  }

  public int port() {
    return socket.getLocalPort();
  }

  private void answer() {
    try (Socket client = socket.accept();
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
      for (String command = read(in); command != null; command = read(in)) {
        client.getOutputStream().write(answer(command).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      // The test is over.
    }
  }

  /** The name of the next command, which comes as an array of bulk strings. */
  private static String read(BufferedReader in) throws IOException {
    String size = in.readLine();
    String name = null;
    for (int i = 0; size != null && i < Integer.parseInt(size.substring(1)); i++) {
      in.readLine();
      String part = in.readLine();
      name = name == null ? part : name;
    }
    return name;
  }

  private String answer(String command) {
    return switch (command.toLowerCase(Locale.ROOT)) {
      case "info" -> bulk(info);
      case "hello" -> "*2\r\n" + bulk("proto") + ":2\r\n";
      default -> "+PONG\r\n";
    };
  }

  private static String bulk(String text) {
    return "$" + text.length() + "\r\n" + text + "\r\n";
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
