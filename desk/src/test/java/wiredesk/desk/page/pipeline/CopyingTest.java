package wiredesk.desk.page.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wiredesk.desk.replay.ReplayRefused;

class CopyingTest {

    private final CountDownLatch end = new CountDownLatch(1);
    private final Copying copying = new Copying();

    @AfterEach
    void close() {
        end.countDown();
        copying.close();
    }

    @Test
    void aReplayIsWorkedOnOnceAtATime() {
        copying.begin("a", this::work);

        assertThat(copying.isCopying("a")).isTrue();
        assertThatThrownBy(() -> copying.begin("a", this::work))
                .isInstanceOf(ReplayRefused.class)
                .hasMessageContaining("already");
    }

    @Test
    void whatIsTooMuchIsRefusedAndCanBeDoneLater() {
        for (int number = 0; copying.hasRoom(); number++) {
            copying.begin("r" + number, this::work);
        }

        assertThatThrownBy(() -> copying.begin("one-more", this::work)).isInstanceOf(ReplayRefused.class);
        assertThat(copying.isCopying("one-more")).isFalse();
    }

    @Test
    void aFailureIsRememberedUntilTheNextTry() {
        copying.begin("a", () -> {
            throw new IllegalStateException("the disk is full");
        });
        copying.awaitEnd("a", Duration.ofSeconds(30));

        assertThat(copying.problem("a")).isEqualTo("the disk is full");
        copying.begin("a", this::work);
        assertThat(copying.problem("a")).isNull();
    }

    private void work() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
