/** Says that a form begins with what was typed before, and how to begin again. */
export const TypedBefore = ({ isBack, beginAgain }: { isBack: boolean; beginAgain(): void }) =>
  isBack ? (
    <div class="notice row between">
      <p>What you typed before is here again.</p>
      <button type="button" class="link-button" onClick={beginAgain}>
        Begin again without it
      </button>
    </div>
  ) : null;
