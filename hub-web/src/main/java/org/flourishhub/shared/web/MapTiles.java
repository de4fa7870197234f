package org.flourishhub.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the map's pictures of streets come from, as the setting {@code hub.map.tiles} says; usually from nowhere. */
@ApplicationScoped
public class MapTiles {
    private static final Logger LOG = System.getLogger(MapTiles.class.getName());

    private String address = "";
    private String origin = "";
    private String thanks = "";

    protected MapTiles() {}

    @Inject
    public MapTiles(
            @ConfigProperty(name = "hub.map.tiles") Optional<String> address,
            @ConfigProperty(name = "hub.map.tiles.thanks") Optional<String> thanks) {
        String said = address.orElse("").strip();
        Optional<String> server = origin(said);
        if (server.isPresent()) {
            this.address = said;
            this.origin = server.get();
            this.thanks = thanks.orElse("");
        } else if (!said.isEmpty()) {
            LOG.log(Level.WARNING, "hub.map.tiles is no address with {z}, {x} and {y}, so maps do without");
        }
    }

    public boolean areThere() {
        return !address.isEmpty();
    }

    /** With {@code {z}}, {@code {x}} and {@code {y}} where the numbers of a picture belong. */
    public String address() {
        return address;
    }

    /** What a browser must be allowed to fetch pictures from, such as {@code https://tiles.example}; empty without. */
    public String origin() {
        return origin;
    }

    /** Whom the maker of the map wants named. */
    public String thanks() {
        return thanks;
    }

    private static Optional<String> origin(String template) {
        boolean whole = Stream.of("{z}", "{x}", "{y}").allMatch(template::contains);
        String plain = template.replaceAll("\\{[zxyr]}", "0");
        if (!whole || !plain.matches("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?/[!-:<-~]*")) {
            return Optional.empty();
        }
        URI place = URI.create(plain.replaceAll("[^A-Za-z0-9:/.-].*", ""));
        return Optional.of(place.getScheme() + "://" + place.getAuthority());
    }
}
