/** Remarks beside the page: what they are about, who said what and when, settled or not. A remark whose place is gone says so. */
import { useState } from "preact/hooks";
import type { Language } from "../../domain/kernel/language.ts";
import type { Comment } from "../../domain/report/editor/additions.ts";
import { commentPlace } from "../../domain/report/editor/comments.ts";
import type { EditorBlock } from "../../domain/report/editor/editor-document.ts";
import { momentText } from "../../domain/report/moment-text.ts";
import { Button, Field } from "../components/controls.tsx";
import css from "./officer.module.css";
import { officerWords } from "./officer-words.ts";
import { screenWords } from "./report-screen-words.ts";

interface CommentsPanelProps {
  readonly comments: readonly Comment[];
  readonly blocks: readonly EditorBlock[];
  readonly language: Language;
  readonly onGo: (block: string) => void;
  readonly onReply: (comment: string, text: string) => void;
  readonly onResolve: (comment: string, isResolved: boolean) => void;
}

export function CommentsPanel(props: CommentsPanelProps) {
  const { comments, language } = props;
  const t = officerWords[language];
  const open = comments.filter((comment) => comment.resolved === null);
  const settled = comments.filter((comment) => comment.resolved !== null);
  return (
    <section data-panel="comments">
      <h2>{t.comments}</h2>
      {comments.length === 0 && <p class={css["small"]}>{t.commentsNone}</p>}
      <ul class={css["comments"]}>
        {open.map((comment) => (
          <Remark key={comment.id} comment={comment} {...props} />
        ))}
      </ul>
      {settled.length > 0 && (
        <details>
          <summary>{t.settled(settled.length)}</summary>
          <ul class={css["comments"]}>
            {settled.map((comment) => (
              <Remark key={comment.id} comment={comment} {...props} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Remark({ comment, blocks, language, onGo, onReply, onResolve }: CommentsPanelProps & { comment: Comment }) {
  const t = officerWords[language];
  const [answer, setAnswer] = useState<string | null>(null);
  const { status, block } = commentPlace(blocks, comment);
  return (
    <li>
      {status !== "there" && <p class={css["gone"]}>{t[status]}</p>}
      <blockquote>{comment.quote}</blockquote>
      <p>{comment.text}</p>
      <p class={css["small"]}>
        {comment.by} {momentText(comment.at)}
      </p>
      {comment.replies.map((reply) => (
        <div key={reply.id} class={css["reply"]}>
          <p>{reply.text}</p>
          <p class={css["small"]}>
            {reply.by} {momentText(reply.at)}
          </p>
        </div>
      ))}
      {comment.resolved !== null && <p class={css["small"]}>{t.resolved(comment.resolved.by)}</p>}
      {answer !== null && (
        <form
          class={css["form"]}
          onSubmit={(event) => {
            event.preventDefault();
            if (answer.trim() === "") return;
            onReply(comment.id, answer.trim());
            setAnswer(null);
          }}
        >
          <Field label={t.reply}>
            {(control) => <textarea {...control} rows={2} value={answer} onInput={(event) => setAnswer(event.currentTarget.value)} />}
          </Field>
          <div class={css["row"]}>
            <Button isSmall type="submit" look="primary">
              {t.replySave}
            </Button>
            <Button isSmall onClick={() => setAnswer(null)}>
              {screenWords[language].cancel}
            </Button>
          </div>
        </form>
      )}
      <div class={css["row"]}>
        {block !== "" && (
          <Button isSmall look="quiet" onClick={() => onGo(block)}>
            {t.goTo}
          </Button>
        )}
        {answer === null && comment.resolved === null && (
          <Button isSmall look="quiet" onClick={() => setAnswer("")}>
            {t.reply}
          </Button>
        )}
        <Button isSmall look="quiet" onClick={() => onResolve(comment.id, comment.resolved === null)}>
          {comment.resolved === null ? t.resolve : t.reopen}
        </Button>
      </div>
    </li>
  );
}
