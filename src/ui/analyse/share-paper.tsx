import { useShareWords } from "./share-words.ts";

/** The report on paper or as a PDF, by way of the browser's own window. */
export function SharePaper({ onPrint }: { onPrint(): void }) {
  const { paper } = useShareWords();
  return (
    <div className="share-panel share-paper">
      <ul>
        {paper.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p>
        <button type="button" className="btn primary" onClick={onPrint}>
          {paper.print}
        </button>
      </p>
    </div>
  );
}
