package cn.zhicheng.local.launcher;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Work that is done at the same time, each in a thread of its own. */
final class Together {

    private Together() {}

    /** Something that takes its time and can be interrupted. */
    interface Work {
        void run() throws InterruptedException;
    }

    static CompletableFuture<Void> begin(Work work) {
        return CompletableFuture.runAsync(() -> run(work), Together::thread);
    }

    /** Begins a work when another is done; never, if that fails. */
    static CompletableFuture<Void> after(CompletableFuture<?> first, Work work) {
        return first.thenRunAsync(() -> run(work), Together::thread);
    }

    static CompletableFuture<Void> all(List<CompletableFuture<Void>> works) {
        return CompletableFuture.allOf(works.toArray(CompletableFuture<?>[]::new));
    }

    /** Waits for all, or for the first that fails: the rest would only wait for what is not to come. */
    static void await(List<CompletableFuture<Void>> works) throws InterruptedException {
        var failed = new CompletableFuture<Void>();
        for (var work : works) {
            var unused = work.whenComplete((_, failure) -> {
                if (failure != null) failed.completeExceptionally(failure);
            });
        }
        try {
            CompletableFuture.anyOf(all(works), failed).get();
        } catch (ExecutionException e) {
            throw unwrapped(e);
        }
    }

    private static RuntimeException unwrapped(Throwable failure) {
        var cause = failure.getCause();
        var wraps = failure instanceof CompletionException || failure instanceof ExecutionException;
        if (wraps && cause != null) return unwrapped(cause);
        return failure instanceof RuntimeException runtime ? runtime : new LaunchException(failure.toString(), failure);
    }

    private static void run(Work work) {
        try {
            work.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("已中断。", e);
        }
    }

    private static void thread(Runnable work) {
        Thread.ofVirtual().start(work);
    }
}
