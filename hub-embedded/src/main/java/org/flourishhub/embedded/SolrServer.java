package org.flourishhub.embedded;

import java.net.InetAddress;
import java.util.EnumSet;
import javax.servlet.DispatcherType;
import org.apache.solr.servlet.CoreContainerProvider;
import org.apache.solr.servlet.SolrDispatchFilter;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.DefaultServlet;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The main class of the Solr process: Solr's own filter in a small Jetty, on loopback, without the admin pages. */
public final class SolrServer {
    private static final int LONGEST_HEADER = 64 * 1024;

    private SolrServer() {}

    /** Takes the port as its only word; the home comes as the system property {@code solr.solr.home}. */
    public static void main(String[] words) throws Exception {
        Server server = new Server(new QueuedThreadPool(64, 4));
        HttpConfiguration http = new HttpConfiguration();
        http.setRequestHeaderSize(LONGEST_HEADER);
        http.setSendServerVersion(false);
        ServerConnector connector =
                new ServerConnector(server, new HttpConnectionFactory(http), new HTTP2CServerConnectionFactory(http));
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        connector.setPort(Integer.parseInt(words[0]));
        server.addConnector(connector);

        ServletContextHandler solr = new ServletContextHandler(server, "/solr");
        solr.addEventListener(new CoreContainerProvider());
        solr.addFilter(SolrDispatchFilter.class, "/*", EnumSet.of(DispatcherType.REQUEST));
        solr.addServlet(DefaultServlet.class, "/");

        server.setStopAtShutdown(true);
        server.start();
        server.join();
    }
}
