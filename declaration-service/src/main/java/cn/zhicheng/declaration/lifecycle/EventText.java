package cn.zhicheng.declaration.lifecycle;

import cn.zhicheng.contracts.Event;
import cn.zhicheng.contracts.EventJson;
import java.nio.charset.StandardCharsets;

/** States of other services as copies keep them: the text of an event that carries them, tolerant as all events are. */
public final class EventText {
    private EventText() {}

    public static String of(Event event) {
        return new String(EventJson.write(event), StandardCharsets.UTF_8);
    }

    public static <E extends Event> E read(String text, Class<E> type) {
        return EventJson.read(text.getBytes(StandardCharsets.UTF_8), type);
    }
}
