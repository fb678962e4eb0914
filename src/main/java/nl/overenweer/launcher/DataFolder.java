package nl.overenweer.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** The one folder that the product writes to. Held by one process at a time: the lock falls with the process, however that ends. */
final class DataFolder {
    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Refuses a folder that can't be written, or that another process holds. */
    static DataFolder take(Path root) {
        try {
            Files.createDirectories(root);
            FileChannel lock =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                throw new StartRefused("start.folder-taken", root);
            }
            DataFolder folder = new DataFolder(root, lock);
            folder.empty("tmp");
            return folder;
        } catch (IOException e) {
            throw new StartRefused("start.folder-closed", root, e.getMessage());
        }
    }

    Path root() {
        return root;
    }

    boolean held() {
        return lock.isOpen();
    }

    Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new StartRefused("start.folder-closed", root.resolve(name), e.getMessage());
        }
    }

    /** An empty folder of this name: what the process before left in it is deleted. */
    Path empty(String name) throws IOException {
        delete(root.resolve(name));
        return folder(name);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException fault) throws IOException {
                if (fault != null) {
                    throw fault;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
