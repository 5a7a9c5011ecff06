package cn.zhicheng.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;

/** Whether something that was built is older than what it was built from. */
final class Sources {

    private static final Set<String> BUILT = Set.of("target", "node_modules", "dist", ".git");

    private Sources() {}

    /** Whether a built file is missing, or older than a file among its sources (files, or folders with all in them). */
    static boolean areNewerThan(Path built, List<Path> sources) {
        try {
            if (Files.notExists(built)) return true;
            var time = Files.getLastModifiedTime(built);
            for (var source : sources) if (newest(source).compareTo(time) > 0) return true;
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime newest(Path source) throws IOException {
        var newest = new Newest();
        if (Files.exists(source)) Files.walkFileTree(source, newest);
        return newest.time;
    }

    private static final class Newest extends SimpleFileVisitor<Path> {

        private FileTime time = FileTime.fromMillis(0);

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return BUILT.contains(folder.getFileName().toString())
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.lastModifiedTime().compareTo(time) > 0) time = attributes.lastModifiedTime();
            return FileVisitResult.CONTINUE;
        }
    }
}
