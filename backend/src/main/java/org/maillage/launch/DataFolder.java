package org.maillage.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder that holds everything one instance keeps on disk, locked for as long as this process lives.
 *
 * <p>The lock is the operating system's: it goes with the process, however that ends, so no stale lock is ever left.
 */
final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Creates the folder if needed and locks it.
     *
     * @throws LaunchRefused when another process holds it, or it cannot be written
     */
    static DataFolder lock(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        FileChannel channel;
        try {
            createPrivately(root);
            createPrivately(root.resolve("logs"));
            channel = FileChannel.open(
                    root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new LaunchRefused(
                    "the data folder " + root + " cannot be written; choose another with MAILLAGE_DATA_DIR.", e);
        }
        try {
            FileLock lock = tryLock(channel);
            if (lock == null) {
                throw inUse(root, channel);
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataFolder(root, channel, lock);
        } catch (IOException e) {
            throw new LaunchRefused("the data folder " + root + " cannot be locked (" + e.getMessage() + ").", e);
        }
    }

    /** For this user alone; a folder that exists keeps the mode that somebody gave it. */
    private static void createPrivately(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    private static LaunchRefused inUse(Path root, FileChannel channel) throws IOException {
        ByteBuffer pid = ByteBuffer.allocate(20);
        channel.read(pid, 0);
        channel.close();
        String holder = new String(pid.array(), 0, pid.position(), StandardCharsets.US_ASCII);
        return new LaunchRefused("another Maillage (process " + holder + ") already uses the data folder " + root
                + "; stop it, or choose another folder with MAILLAGE_DATA_DIR.");
    }

    Path root() {
        return root;
    }

    Path resolve(String name) {
        return root.resolve(name);
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("Data folder not released", e);
        }
    }
}
