package cn.zhicheng.local.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** What a service looks like from outside: it answers on a port, or dies at once. */
final class FakeService {

    private FakeService() {}

    public static void main(String[] args) throws IOException {
        if (args[0].equals("dies")) System.exit(3);
        var server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0])), 0);
        server.createContext("/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}
