package org.flourishhub.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Everything one hub keeps on disk: its database, its index, what it unpacked, its logs, and how to reach it now. */
public final class DataDirectory implements AutoCloseable {
    private static final long MEGABYTE = 1024 * 1024;

    private final Path root;
    private FileChannel lockFile;
    private FileLock lock;

    /** Makes the directories that are missing, readable by their owner only. */
    public DataDirectory(Path root) {
        this.root = root.toAbsolutePath().normalize();
        try {
            Files.createDirectories(this.root);
            for (Path part : new Path[] {parts(), run(), temporary(), logs()}) {
                makePrivate(part);
            }
            Files.delete(Files.createTempFile(run(), "writable", null));
        } catch (IOException e) {
            throw new CannotStart("The data directory " + this.root + " cannot be written to: " + reason(e), e);
        }
    }

    /** Takes the directory for this program alone, until it is closed or the program ends. */
    public DataDirectory lock() {
        try {
            lockFile = FileChannel.open(
                    root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
            lock = lockFile.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        } catch (IOException e) {
            throw new CannotStart("The data directory " + root + " cannot be locked: " + reason(e), e);
        }
        if (lock == null) {
            throw new CannotStart("The data directory " + root + " is used by another running hub.");
        }
        return this;
    }

    /** Whether a hub runs on this directory now. */
    public boolean isLockedByAnother() {
        try {
            new DataDirectory(root).lock().close();
            return false;
        } catch (CannotStart taken) {
            return true;
        }
    }

    /** Stops early with a sentence instead of half-way with a broken file. */
    public DataDirectory mustHaveRoomFor(long megabytes) {
        try {
            long free = Files.getFileStore(root).getUsableSpace() / MEGABYTE;
            if (free < megabytes) {
                throw new CannotStart("The disk is full: " + root + " has " + free + " MB left and the hub needs "
                        + megabytes + " MB.");
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path root() {
        return root;
    }

    /** Unpacked programs; may be deleted while the hub is stopped. */
    public Path parts() {
        return root.resolve("parts");
    }

    /** What the database puts down while it answers one question. */
    public Path temporary() {
        return root.resolve("temporary");
    }

    /** What is true only while the hub runs: process ids, ports, generated passwords. */
    public Path run() {
        return root.resolve("run");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path mariaDb() {
        return root.resolve("mariadb");
    }

    public Path solr() {
        return root.resolve("solr");
    }

    /** Writes a file into {@link #run()} that only its owner may read, whole or not at all. */
    public Path writeRunFile(String name, String text) {
        try {
            Path written = Files.createTempFile(
                    run(),
                    name,
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(written, text);
            return replace(written, run().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<String> readRunFile(String name) {
        Path file = run().resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void deleteRunFile(String name) {
        try {
            Files.deleteIfExists(run().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (lockFile != null) {
                lockFile.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path replace(Path from, Path to) throws IOException {
        try {
            return Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            return Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void makePrivate(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectory(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    private static String reason(IOException e) {
        String sentence = e.getMessage() == null ? "" : e.getMessage();
        return e.getClass().getSimpleName().replace("Exception", "") + " " + sentence;
    }
}
