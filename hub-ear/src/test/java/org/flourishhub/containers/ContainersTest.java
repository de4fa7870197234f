package org.flourishhub.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.flourishhub.launcher.HubLauncher;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import picocli.CommandLine;

/** The container files name only what exists: images, ports, settings, options and files of the project. */
class ContainersTest {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path COMPOSE = PROJECT.resolve("docker/compose.yaml");
    private static final Path DOCKERFILE = PROJECT.resolve("docker/Dockerfile");

    /** Published images, each with the port on which its program listens by itself. */
    private static final Map<String, Integer> IMAGES = Map.of("mariadb:11.4", 3306, "solr:9", 8983);

    private static final Set<String> BASE_IMAGES = Set.of("eclipse-temurin:17-jre");
    private static final int HUB_PORT = 8080;

    private final Map<String, Map<String, Object>> services = services();

    @Test
    void every_image_is_a_published_one_or_built_from_the_dockerfile() {
        services.forEach((name, service) -> {
            if (service.containsKey("build")) {
                assertThat(map(service.get("build"))).containsEntry("dockerfile", "docker/Dockerfile");
            } else {
                assertThat(IMAGES).as(name).containsKey((String) service.get("image"));
            }
        });
        assertThat(lines("FROM ")).isNotEmpty().isSubsetOf(BASE_IMAGES);
    }

    @Test
    void the_hub_is_told_addresses_where_the_other_containers_listen() {
        Map<String, Object> settings = map(services.get("hub").get("environment"));

        mustListen(URI.create(((String) settings.get("HUB_DB_URL")).replaceFirst("jdbc:", "")));
        mustListen(URI.create((String) settings.get("HUB_SOLR_URL")));
        assertThat(services.get("hub").get("ports")).isEqualTo(List.of("127.0.0.1:8080:" + HUB_PORT));
        assertThat(lines("EXPOSE ")).containsExactly(String.valueOf(HUB_PORT));
    }

    @Test
    void every_setting_of_the_hub_exists() throws IOException {
        Set<String> known = Files.readAllLines(
                        PROJECT.resolve("hub-model/src/main/resources/META-INF/microprofile-config.properties"))
                .stream()
                .map(line -> line.replaceFirst("^# ?", "").split("[ =]", 2)[0])
                .filter(name -> name.startsWith("hub."))
                .map(name -> name.replaceAll("[^a-z]", "_").toUpperCase())
                .collect(Collectors.toSet());

        assertThat(known)
                .containsAll(map(services.get("hub").get("environment")).keySet());
    }

    @Test
    void every_file_that_is_mounted_or_copied_belongs_to_the_project() throws IOException {
        for (Object volume : (List<?>) services.get("solr").get("volumes")) {
            String source = volume.toString().split(":")[0];
            if (source.startsWith(".")) {
                assertThat(COMPOSE.resolveSibling(source).resolve("conf/solrconfig.xml"))
                        .exists();
            }
        }
        assertThat(lines("COPY ")).containsExactly("hub-ear/target/hub.jar /opt/hub/hub.jar");
        assertThat(Files.readString(PROJECT.resolve(".dockerignore"))).contains("!hub-ear/target/hub.jar");
    }

    @Test
    void the_options_in_the_dockerfile_are_the_launchers() {
        List<String> words = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(lines("ENTRYPOINT ").get(0));

        List<String> options = words.subList(words.indexOf("/opt/hub/hub.jar") + 1, words.size());
        CommandLine.ParseResult parsed = new CommandLine(new HubLauncher()).parseArgs(options.toArray(String[]::new));

        assertThat(parsed.matchedOptionValue("--port", 0)).isEqualTo(HUB_PORT);
    }

    private void mustListen(URI address) {
        Object image = services.get(address.getHost()).get("image");
        assertThat(IMAGES).containsEntry((String) image, address.getPort());
    }

    private static List<String> lines(String instruction) {
        try {
            return Files.readAllLines(DOCKERFILE).stream()
                    .filter(line -> line.startsWith(instruction))
                    .map(line -> line.substring(instruction.length()))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, Map<String, Object>> services() {
        try {
            Map<String, Object> file =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(COMPOSE));
            return map(file.get("services")).entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, service -> map(service.getValue())));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }
}
