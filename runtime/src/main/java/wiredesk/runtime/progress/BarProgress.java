package wiredesk.runtime.progress;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that fills, and goes when it is full. */
final class BarProgress implements Progress {

    private final ProgressBar bar;

    BarProgress(PrintStream out, Task task) {
        bar = new ProgressBarBuilder()
                .setTaskName(task.name())
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUnit(" " + task.unit(), task.unitSize())
                .setInitialMax(task.total())
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(out))
                .build();
    }

    @Override
    public void advance(long steps, String note) {
        bar.stepBy(steps);
        bar.setExtraMessage(note);
    }

    @Override
    public void close() {
        bar.close();
    }
}
