package org.maillage.imports;

import org.maillage.imports.reading.UnreadableFile;

/**
 * Which keys the earlier rows of a file had, in 16 bytes each: a later row of the same record only fills its blanks. Keys
 * are kept as 64-bit hashes; two different ones among a million fall together once in thirty million files.
 */
public final class SeenRows {

    /** Keys of one file: some 60 MB at most. */
    static final int MOST_KEYS = 3_000_000;

    private long[] hashes = new long[1 << 12];
    private int[] lines = new int[1 << 12];
    private int[] filled = new int[1 << 12];
    private int size;

    /** The line that had this key first, 0 when none had. */
    public int lineOf(String key) {
        return lines[slot(hash(key))];
    }

    /** What that row filled, as bits. */
    public int filledOf(String key) {
        return filled[slot(hash(key))];
    }

    /** Remembers the first row of a key; of a known key, what more is filled now. */
    public void add(String key, long line, int bits) {
        long hash = hash(key);
        int slot = slot(hash);
        if (lines[slot] != 0) {
            filled[slot] |= bits;
            return;
        }
        if (size >= MOST_KEYS) {
            throw new UnreadableFile(UnreadableFile.Reason.TOO_MANY_ROWS, line, null);
        }
        hashes[slot] = hash;
        lines[slot] = (int) line;
        filled[slot] = bits;
        if (++size * 5 > hashes.length * 3) {
            grow();
        }
    }

    private int slot(long hash) {
        int slot = (int) hash & (hashes.length - 1);
        while (lines[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldLines = lines;
        int[] oldFilled = filled;
        hashes = new long[oldHashes.length * 2];
        lines = new int[hashes.length];
        filled = new int[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldLines[i] != 0) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                lines[slot] = oldLines[i];
                filled[slot] = oldFilled[i];
            }
        }
    }

    // FNV-1a, then mixed: neighbouring numbers must not fall into neighbouring slots.
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 33;
        hash *= 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 33);
    }
}
