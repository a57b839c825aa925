package wiredesk.desk.evaluate;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that fills, and goes when it is full. */
final class BarProgress implements Progress {
    private final ProgressBar bar;

    BarProgress(PrintStream out, int documents) {
        bar = new ProgressBarBuilder()
                .setTaskName("evaluate")
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUnit(" documents", 1)
                .setInitialMax(documents)
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(out))
                .build();
    }

    @Override
    public void step() {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }
}
