import { useId } from "react";
import { useShareWords } from "./share-words.ts";

const ways = ["link", "file", "paper"] as const;
export type ShareWay = (typeof ways)[number];

interface ShareWaysProps {
  readonly way: ShareWay;
  onWay(way: ShareWay): void;
}

/** The three ways side by side: what each is for, what opens it, whether it tells names. */
export function ShareWays({ way, onWay }: ShareWaysProps) {
  const words = useShareWords();
  const id = useId();
  return (
    <fieldset className="share-ways">
      <legend className="vh">{words.ways.label}</legend>
      {ways.map((each) => {
        const { name, purpose, facts } = words.ways[each];
        return (
          <label key={each}>
            <input
              type="radio"
              name={id}
              checked={each === way}
              aria-labelledby={`${id}-${each}`}
              aria-describedby={`${id}-${each}-facts`}
              onChange={() => {
                onWay(each);
              }}
            />
            <b id={`${id}-${each}`}>{name}</b>
            <span id={`${id}-${each}-facts`}>
              <span className="share-purpose">{purpose}. </span>
              {facts.map((fact) => (
                <span key={fact} className="share-fact">
                  {fact}.{" "}
                </span>
              ))}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
