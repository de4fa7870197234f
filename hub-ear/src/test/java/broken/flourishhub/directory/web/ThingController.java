package broken.flourishhub.directory.web;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import java.net.http.HttpClient;

/** Breaks, on purpose: an edge that reaches the database and the outside world by itself, and an answer of no known type. */
public class ThingController {
    EntityManager db;

    final HttpClient client = HttpClient.newHttpClient();

    @GET
    public Object read() {
        return "";
    }
}
