package org.flourishhub.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * The style sheets, fonts, icons and scripts of the hub. All stand under one hash of everything, so that a browser may
 * keep them for ever and a style sheet can name its fonts by relative addresses.
 */
@ApplicationScoped
public class Assets {
    /** One asset, as it is and packed; fonts are packed already, so {@code gzip} is null for them. */
    public record Asset(String type, byte[] bytes, byte[] gzip) {}

    private static final String OURS = "/assets/";
    private static final String WEBJARS = "/META-INF/resources/webjars/";

    /** What others made, by the names it has here; of Leaflet only what the map needs, which is no picture. */
    private static final Map<String, String> THEIRS = Map.of(
            "pico.min.css", "picocss__pico/2.1.1/css/pico.min.css",
            "leaflet.css", "leaflet/1.9.4/dist/leaflet.css",
            "leaflet.js", "leaflet/1.9.4/dist/leaflet.js",
            "leaflet.LICENSE.txt", "leaflet/1.9.4/LICENSE");

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "txt", "text/plain;charset=UTF-8");

    private final Map<String, Asset> assets = new TreeMap<>();
    private final String hash;

    public Assets() {
        THEIRS.forEach((name, place) -> assets.put(name, read(name, WEBJARS + place)));
        for (String name : new String(bytesOf(OURS + "index.txt")).split("\\s+")) {
            assets.put(name, read(name, OURS + name));
        }
        hash = hashOf(assets);
    }

    public String path(String name) {
        if (!assets.containsKey(name)) {
            throw new IllegalArgumentException("No asset " + name + " is listed in assets/index.txt");
        }
        return "/assets/" + hash + "/" + name;
    }

    public Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    /** False for an address from before or after this version, as happens while several nodes change over. */
    public boolean isCurrent(String someHash) {
        return hash.equals(someHash);
    }

    private static Asset read(String name, String place) {
        byte[] bytes = bytesOf(place);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return new Asset(TYPES.get(ending), bytes, ending.equals("woff2") ? null : packed(bytes));
    }

    private static byte[] bytesOf(String place) {
        try (InputStream in = Assets.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException("The asset " + place + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String hashOf(Map<String, Asset> assets) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            assets.values().forEach(asset -> digest.update(asset.bytes()));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
