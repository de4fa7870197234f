package org.flourishhub.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** The load: {@code wrk}, from the system's packages. */
final class Wrk {
    /** What came of one round; times in milliseconds. */
    record Round(long requests, double seconds, long failed, double p50, double p99) {
        double perSecond() {
            return requests / seconds;
        }
    }

    private final Path script;
    private final int connections;
    private final String encoding;

    /** {@code encoding} is what the visitors' browsers can unpack. */
    Wrk(Path folder, int connections, String encoding) throws IOException {
        this.script = folder.resolve("requests.lua");
        this.connections = connections;
        this.encoding = encoding;
        try (InputStream lua = Wrk.class.getResourceAsStream("requests.lua")) {
            Files.copy(lua, script, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static boolean isThere() {
        try {
            Process process = new ProcessBuilder("wrk", "-v")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.waitFor();
            return true;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Asks the requests of the file one after the other, from the given one on, for so many seconds. */
    Round round(String address, Path requests, int from, int seconds) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(List.of(
                "wrk",
                "-t" + Math.min(2, connections),
                "-c" + connections,
                "-d" + seconds + "s",
                "--timeout",
                "30s",
                "-s",
                script.toString(),
                address));
        command.environment()
                .putAll(Map.of(
                        "BENCH_REQUESTS", requests.toString(),
                        "BENCH_FROM", Integer.toString(from),
                        "BENCH_ENCODING", encoding));
        Process process = command.redirectErrorStream(true).start();
        Bench.atEnd(process::destroy);
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said.lines()
                .filter(line -> line.startsWith("said "))
                .map(Wrk::read)
                .findFirst()
                .orElseThrow(() -> new IOException("wrk said: " + said));
    }

    private static Round read(String line) {
        String[] said = line.split(" ");
        return new Round(
                Long.parseLong(said[1]),
                Double.parseDouble(said[2]),
                Long.parseLong(said[3]),
                Double.parseDouble(said[4]),
                Double.parseDouble(said[5]));
    }
}
