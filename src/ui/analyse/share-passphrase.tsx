import { useId, useRef } from "react";
import { CopyButton } from "./copy-button.tsx";
import { leastCharacters, passphraseStrength } from "./passphrase-strength.ts";
import { ShareChoice } from "./share-choice.tsx";
import { useShareWords } from "./share-words.ts";
import type { Lock, Passphrase } from "./use-report-link.ts";

interface SharePassphraseProps {
  readonly lock: Lock;
  onLock(lock: Lock): void;
}

async function offeredLock(): Promise<Lock> {
  const { offeredPassphrase } = await import("../../reports/link/passphrase.ts");
  const offered = offeredPassphrase();
  return { kind: "locked", passphrase: { text: offered, offered } };
}

/** Whether the link is locked, and with what. */
export function SharePassphrase({ lock, onLock }: SharePassphraseProps) {
  const { passphrase: words } = useShareWords();
  const offer = () => {
    onLock({ kind: "coming" });
    offeredLock().then(onLock, () => {
      onLock({ kind: "failed" });
    });
  };
  return (
    <div className="share-passphrase">
      <ShareChoice
        label={words.use}
        note={lock.kind === "open" ? words.off : words.on}
        checked={lock.kind !== "open"}
        onChange={(locked) => {
          if (locked) offer();
          else onLock({ kind: "open" });
        }}
      />
      {lock.kind === "failed" && (
        <p role="alert" className="refused">
          {words.failed}
        </p>
      )}
      {lock.kind === "locked" && (
        <PassphraseField
          passphrase={lock.passphrase}
          onPassphrase={(passphrase) => {
            onLock({ kind: "locked", passphrase });
          }}
          onOffer={offer}
        />
      )}
    </div>
  );
}

interface PassphraseFieldProps {
  readonly passphrase: Passphrase;
  onPassphrase(passphrase: Passphrase): void;
  onOffer(): void;
}

function PassphraseField({ passphrase, onPassphrase, onOffer }: PassphraseFieldProps) {
  const { passphrase: words } = useShareWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { text, offered } = passphrase;
  const strength = passphraseStrength(text, offered);
  return (
    <div className="share-passphrase-field">
      <label htmlFor={id}>{words.label}</label>
      <input
        id={id}
        ref={field}
        type="text"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={text}
        aria-invalid={strength === "short"}
        aria-describedby={`${id}-strength ${id}-advice`}
        onChange={(event) => {
          onPassphrase({ text: event.currentTarget.value, offered });
        }}
      />
      <p className="share-passphrase-ways">
        <CopyButton
          key={text}
          text={strength === "short" ? null : text}
          field={field}
          className="btn"
          words={words}
        />
        <button type="button" className="btn quiet" onClick={onOffer}>
          {words.another}
        </button>
      </p>
      <p id={`${id}-strength`} className="share-strength" data-strength={strength}>
        {strength === "short" ? words.strength.short(leastCharacters) : words.strength[strength]}
      </p>
      <p id={`${id}-advice`} className="note">
        {words.advice}
      </p>
    </div>
  );
}
