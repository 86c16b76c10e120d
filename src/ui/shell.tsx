/** The frame of the page. */
import { offlineState } from "./boot/offline.ts";

const badge = { unavailable: "不能离线", "not-cached": "未缓存", caching: "正在缓存", ready: "离线可用" } as const;

export function Shell() {
  return (
    <header>
      <strong>一把尺</strong> <span role="status">{badge[offlineState.value]}</span>
    </header>
  );
}
