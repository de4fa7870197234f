package org.flourishhub.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.NotAllowed;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportPostcodesIT {
    private static final String ONS = """
            pcd,pcd2,pcds,dointr,doterm,lat,long
            "LS1 1AA","LS1  1AA","LS1 1AA","198001","",53.800000,-1.550000
            "LS1 1AB","LS1  1AB","LS1 1AB","198001","",53.802000,-1.552000
            "LS1 1AB","LS1  1AB","LS1 1AB","198001","",50,0
            "IM1 1AA","IM1  1AA","IM1 1AA","198001","",99.999999,0.000000
            "nonsense","","","","",53,-1
            "LS2"
            """;

    static StandaloneHub hub;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        hub = TestHub.start();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void the_directory_of_the_ons_is_read_by_the_names_of_its_columns() throws IOException {
        assertThat(take(file("onspd.csv", ONS))).isEqualTo(3);

        assertThat(postcodes().find("LS11AB")).contains(new Coordinates(53.802, -1.552));
        assertThat(postcodes().find("IM11AA")).isEmpty();
        assertThat(postcodes().middleOf("LS1")).isPresent();
    }

    @Test
    void a_new_file_takes_the_place_of_all_that_was_known() throws IOException {
        take(file("onspd.csv", ONS));

        take(zip(Map.of(
                "Doc/Code-Point_Open_Column_Headers.csv", "PC,PQ,EA,NO\nPostcode,Quality,Eastings,Northings\n",
                "Data/CSV/sw.csv", "\"SW1A1AA\",10,529090,179645,\"E92000001\"\n\"SW1A1AB\",90,0,0,\"E92000001\"\n",
                "Data/CSV/m.csv", "\"M32 0JG\",10,379988,395476,\"E92000001\"\n")));

        assertThat(postcodes().find("LS11AB")).isEmpty();
        assertThat(postcodes().find("SW1A1AB")).isEmpty();
        assertThat(postcodes().find("SW1A1AA").orElseThrow().kilometresTo(new Coordinates(51.501009, -0.141588)))
                .isLessThan(0.01);
        assertThat(postcodes().middleOf("M32")).isPresent();
    }

    @Test
    void what_was_unpacked_and_what_was_packed_anew_are_read_as_well() throws IOException {
        Path unpacked = Files.createDirectories(folder.resolve("codepo_gb"));
        for (String kind : List.of("Doc", "Data/CSV")) {
            Files.createDirectories(unpacked.resolve(kind));
        }
        Files.writeString(unpacked.resolve("Doc/Code-Point_Open_Column_Headers.csv"), "PC,PQ,EA,NO\n");
        Files.writeString(unpacked.resolve("Data/CSV/m.csv"), "\"M32 0JG\",10,379988,395476,\"E92000001\"\n");

        assertThat(take(unpacked)).isEqualTo(1);
        assertThat(take(unpacked.resolve("Data/CSV"))).isEqualTo(1);
        assertThat(take(zip(Map.of("m.csv", "\"M32 0JG\",10,379988,395476,\"E92000001\"\n"))))
                .isEqualTo(1);
        assertThatThrownBy(() -> take(Files.createDirectory(folder.resolve("empty"))))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_file_that_cannot_be_read_changes_nothing() throws IOException {
        take(file("onspd.csv", ONS));

        for (Path bad : new Path[] {
            file("words.csv", "some,words\n1,2\n"),
            file("empty.csv", ""),
            file("none.csv", "pcds,lat,long\n"),
            file("torn.zip", "not a zip"),
            zip(Map.of("Data/readme.csv", "hello\n"))
        }) {
            assertThatThrownBy(() -> take(bad)).as(bad.toString()).isInstanceOf(RuleBroken.class);
        }

        assertThat(postcodes().find("LS11AA")).isPresent();
    }

    @Test
    void only_an_administrator_of_the_hub_may() throws IOException {
        Path file = file("onspd.csv", ONS);

        assertThatThrownBy(() -> hub.get(ImportPostcodes.class).importFrom(file, Actor.visitor(), soFar -> {}))
                .isInstanceOf(NotAllowed.class);
    }

    private static Postcodes postcodes() {
        return hub.get(Postcodes.class);
    }

    private static long take(Path file) throws IOException {
        return hub.get(ImportPostcodes.class).importFrom(file, Cast.ADMINISTRATOR, soFar -> {});
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path zip(Map<String, String> tables) throws IOException {
        Path zip = folder.resolve(UUID.randomUUID() + ".zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, String> table : tables.entrySet()) {
                out.putNextEntry(new ZipEntry(table.getKey()));
                out.write(table.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }
}
