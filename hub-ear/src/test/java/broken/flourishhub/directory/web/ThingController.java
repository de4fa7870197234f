package broken.flourishhub.directory.web;

import jakarta.persistence.EntityManager;
import java.net.http.HttpClient;

/** Breaks, on purpose: an edge that reaches the database and the outside world by itself. */
public class ThingController {
    EntityManager db;

    final HttpClient client = HttpClient.newHttpClient();
}
