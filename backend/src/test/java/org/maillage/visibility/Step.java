package org.maillage.visibility;

/** One act of a history. It must be printable, and do nothing sensible when what it picks is not there. */
interface Step {

    void run(World world);

    /** Of {@code size} things the one that a number picks, whatever the size has become; -1 when there is none. */
    static int pick(int number, int size) {
        return size == 0 ? -1 : Math.floorMod(number, size);
    }
}
