/** 带我走一遍: an offer on the sample's first opening, then five steps that point at the screen itself. Nothing is blocked meanwhile. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CaseView } from "../../app/desk/types.ts";
import { findingWords } from "../command/words.ts";
import { Button } from "../components/controls.tsx";
import { route } from "../router.ts";
import { endTour, goToStep, isTourDue, startTour, tour, tourSteps } from "./tour-state.ts";
import css from "./tour.module.css";

export function Tour({ view }: { view: CaseView }) {
  const { id } = view.summary;
  // Leaving the case ends the walk.
  useEffect(() => () => void (tour.peek() && endTour()), [id]);
  if (tour.value?.id === id) return <Step key={tour.value.step} view={view} step={tour.value.step} />;
  const isStart = route.value.screen === "case" && route.value.tab === "materials";
  if (!view.summary.isSample || !isTourDue.value || !isStart) return null;
  const t = findingWords.value.tour;
  return (
    <aside class={css["offer"]} aria-label={t.start}>
      <span>{t.offer}</span>
      <Button isSmall look="primary" onClick={() => startTour(id)}>
        {t.start}
      </Button>
      <Button isSmall look="quiet" onClick={endTour}>
        {t.later}
      </Button>
    </aside>
  );
}

/** Space between what is pointed at and its frame and words. */
const GAP = 8;
const WIDTH = 380;
/** [P] A tab's code may still be on its way: looked for this often, and then shown without a frame. */
const LOOKS = 40;
const LOOK_MS = 50;

function Step({ view, step }: { view: CaseView; step: number }) {
  const t = findingWords.value.tour;
  const { id } = view.summary;
  const box = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const frame = useTarget(tourSteps[step]?.target ?? "");
  const [height, setHeight] = useState(200);
  const [title = "", text = ""] = t.steps[tourSteps[step]?.id ?? ""] ?? [];
  const isLast = step === tourSteps.length - 1;

  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => setHeight(box.current?.offsetHeight ?? 200), [frame, text]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented || document.querySelector("dialog[open]")) return;
      if (event.key === "Escape") {
        event.preventDefault();
        endTour();
      } else if (box.current?.contains(document.activeElement)) {
        if (event.key === "ArrowRight") goToStep(id, step + 1);
        if (event.key === "ArrowLeft" && step > 0) goToStep(id, step - 1);
      }
    };
    addEventListener("keydown", onKey, { capture: true });
    return () => removeEventListener("keydown", onKey, { capture: true });
  }, [id, step]);

  return (
    <>
      {frame && (
        <div
          class={css["frame"]}
          style={{
            left: `${frame.left - GAP}px`,
            top: `${frame.top - GAP}px`,
            width: `${frame.width + 2 * GAP}px`,
            height: `${frame.height + 2 * GAP}px`,
          }}
        />
      )}
      <section
        ref={box}
        class={css["step"]}
        role="dialog"
        aria-labelledby="tour-title"
        aria-describedby="tour-text"
        style={place(frame, height)}
      >
        <small>{t.step(step + 1, tourSteps.length)}</small>
        <h2 id="tour-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p id="tour-text">{text}</p>
        <div class={css["buttons"]}>
          {!isLast && (
            <Button isSmall look="quiet" onClick={endTour}>
              {t.end}
            </Button>
          )}
          <span />
          {step > 0 && (
            <Button isSmall onClick={() => goToStep(id, step - 1)}>
              {t.back}
            </Button>
          )}
          <Button isSmall look="primary" onClick={() => (isLast ? endTour() : goToStep(id, step + 1))}>
            {isLast ? t.done : t.next}
          </Button>
        </div>
      </section>
    </>
  );
}

/** Where the thing pointed at stands in the window; followed while the page moves. */
function useTarget(selector: string): DOMRect | null {
  const [frame, setFrame] = useState<DOMRect | null>(null);
  useEffect(() => {
    let looks = 0;
    let hasScrolled = false;
    const look = (): void => {
      const target = document.querySelector(selector);
      if (!target) return;
      if (!hasScrolled) target.scrollIntoView({ block: "nearest" });
      hasScrolled = true;
      const { left, top, width, height } = target.getBoundingClientRect();
      // A table longer than the window is framed as far as it is seen.
      const room = Math.max(80, Math.min(height, innerHeight - Math.max(0, top) - 40));
      setFrame(new DOMRect(left, top, width, room));
    };
    const timer = setInterval(() => {
      look();
      if (++looks >= LOOKS) clearInterval(timer);
    }, LOOK_MS);
    addEventListener("scroll", look, { passive: true });
    addEventListener("resize", look);
    return () => {
      clearInterval(timer);
      removeEventListener("scroll", look);
      removeEventListener("resize", look);
    };
  }, [selector]);
  return frame;
}

/** Under what is pointed at, else above it, else inside its lower edge; in the middle of the window when there is nothing to point at. */
function place(frame: DOMRect | null, height: number): { left: string; top: string } {
  if (frame === null) return { left: `${(innerWidth - WIDTH) / 2}px`, top: `${(innerHeight - height) / 2}px` };
  const left = Math.max(GAP, Math.min(frame.left, innerWidth - WIDTH - GAP));
  const below = frame.bottom + 2 * GAP;
  const above = frame.top - height - 2 * GAP;
  const fallback = innerHeight - height - 2 * GAP;
  const isNarrow = frame.width < innerWidth / 3 && frame.height > height;
  if (isNarrow) return { left: `${frame.right + 2 * GAP}px`, top: `${Math.max(GAP, Math.min(frame.top, fallback))}px` };
  const top = below + height < innerHeight ? below : above > 60 ? above : fallback;
  return { left: `${left}px`, top: `${top}px` };
}
