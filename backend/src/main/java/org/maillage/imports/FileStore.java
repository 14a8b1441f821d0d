package org.maillage.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maillage.imports.reading.ByteCensus;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.text.ByteSize;

/**
 * The uploaded files, under the id of their import, in a folder that all backends of one database share ({@code
 * MAILLAGE_IMPORTS_DIR}): any of them may run an import.
 */
@ApplicationScoped
class FileStore {

    /** 1 GiB, counted while it is read, whatever the request announced. */
    static final long LARGEST_BYTES = 1L << 30;

    /** 5 GiB for one organisation, until they are erased. */
    private static final long KEPT_BYTES = 5L << 30;

    private static final int BUFFER = 1 << 16;

    @ConfigProperty(name = "maillage.imports.folder")
    String folder;

    @ConfigProperty(name = "maillage.imports.largest-bytes", defaultValue = "" + LARGEST_BYTES)
    long largestBytes;

    @ConfigProperty(name = "maillage.imports.kept-bytes", defaultValue = "" + KEPT_BYTES)
    long keptBytes;

    /**
     * @param census counted over the whole file
     * @param hash SHA-256 of the file
     */
    record Stored(ByteCensus census, byte[] hash) {}

    /**
     * Stores a stream; a file that is refused or cut leaves nothing behind.
     *
     * @param room how many bytes the organisation may still keep
     * @throws Problem {@code body-too-large}, {@code uploads-full}
     */
    Stored store(UUID importId, InputStream bytes, long room) {
        Path file = path(importId);
        boolean kept = false;
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                Stored stored = copy(bytes, out, room);
                kept = true;
                return stored;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!kept) {
                delete(importId);
            }
        }
    }

    private Stored copy(InputStream bytes, OutputStream out, long room) throws IOException {
        ByteCensus census = new ByteCensus();
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            census.add(buffer, 0, read);
            if (census.size() > largestBytes) {
                throw new Problem(ErrorCode.BODY_TOO_LARGE, new ByteSize(largestBytes));
            }
            requireRoom(census.size(), room);
            digest.update(buffer, 0, read);
            out.write(buffer, 0, read);
        }
        return new Stored(census, digest.digest());
    }

    /** The bytes that one organisation may keep. */
    long largestKept() {
        return keptBytes;
    }

    /** @throws Problem {@code uploads-full} when the file does not fit in any more */
    void requireRoom(long size, long room) {
        if (size > room) {
            throw new Problem(
                    ErrorCode.UPLOADS_FULL, new ByteSize(Math.max(0, keptBytes - room)), new ByteSize(keptBytes));
        }
    }

    /** Where the file lies, whether or not it is still there. */
    Path path(UUID importId) {
        return Path.of(folder, importId + ".bin");
    }

    boolean exists(UUID importId) {
        return Files.isRegularFile(path(importId));
    }

    void delete(UUID importId) {
        try {
            Files.deleteIfExists(path(importId));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
