import type { ComponentChildren } from "preact";
import { setSettings } from "../chat/composer";
import { readFormat, readTools } from "../lib/body";
import type { AnswerFormat, Settings } from "../lib/types";
import { defaults, freshSettings, removeAll, thread } from "../state/conversations";
import { connect, connection, forgetKey, key } from "../state/session";
import { tell } from "../state/view";
import { Modal } from "./modal";

type NumberName = {
  [Name in keyof Settings]: Settings[Name] extends number | null ? Name : never;
}[keyof Settings];

interface NumberSpec {
  name: NumberName;
  label: string;
  min: number;
  max?: number;
  step: number | "any";
}

const SAMPLING: NumberSpec[] = [
  { name: "temperature", label: "Temperature", min: 0, max: 2, step: "any" },
  { name: "topP", label: "Top p", min: 0.01, max: 1, step: "any" },
  { name: "topK", label: "Top k", min: 0, step: 1 },
  { name: "minP", label: "Min p", min: 0, max: 1, step: "any" },
  { name: "repetitionPenalty", label: "Repetition penalty", min: 0.01, max: 100, step: "any" },
  { name: "seed", label: "Seed", min: 0, step: 1 },
];
const LENGTHS: NumberSpec[] = [
  { name: "maxOutputTokens", label: "Longest answer (tokens)", min: 1, step: 1 },
  { name: "reasoningBudget", label: "Reasoning budget (tokens)", min: 0, step: 1 },
];

/** How the open chat, or a new one, asks for answers. Changes hold from the next message on. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const open = thread.value ?? null;
  const settings = open ? open.conversation.value.settings : freshSettings.value;
  return (
    <Modal title="Settings of this chat" testid="settings" class="wide" onClose={onClose}>
      <div class="stack">
        <Field label="Instructions" hint="The developer message: how the model should behave.">
          <textarea
            rows={3}
            value={settings.instructions}
            onInput={(event) => setSettings({ instructions: event.currentTarget.value })}
          />
        </Field>
        <Group title="Sampling" hint="What is left empty is the server's choice.">
          {SAMPLING.map((spec) => (
            <NumberField key={spec.name} spec={spec} value={settings[spec.name]} />
          ))}
        </Group>
        <Group title="Length and detail">
          {LENGTHS.map((spec) => (
            <NumberField key={spec.name} spec={spec} value={settings[spec.name]} />
          ))}
          <Field label="Verbosity">
            <select
              value={settings.verbosity ?? ""}
              onChange={(event) =>
                setSettings({
                  verbosity: (event.currentTarget.value || null) as Settings["verbosity"],
                })
              }
            >
              <option value="">as usual</option>
              <option value="low">low</option>
              <option value="medium">medium</option>
              <option value="high">high</option>
            </select>
          </Field>
          <NumberField
            spec={{
              name: "topLogprobs",
              label: "Alternatives per token",
              min: 0,
              max: 20,
              step: 1,
            }}
            value={settings.topLogprobs}
          />
        </Group>
        <label class="check">
          <input
            type="checkbox"
            checked={settings.truncate}
            onChange={(event) => setSettings({ truncate: event.currentTarget.checked })}
          />
          Drop the oldest turns that do not fit
        </label>
        <JsonField
          label="Functions (JSON)"
          testid="tools-json"
          hint="A list of {name, description, parameters}. You answer their calls yourself."
          value={settings.tools}
          problem={problemOf(() => readTools(settings.tools))}
          onInput={(tools) => setSettings({ tools })}
        />
        <Field label="Answer format">
          <select
            value={settings.format}
            onChange={(event) => setSettings({ format: event.currentTarget.value as AnswerFormat })}
          >
            <option value="text">text</option>
            <option value="json_object">any JSON object</option>
            <option value="json_schema">JSON of a schema</option>
          </select>
        </Field>
        {settings.format === "json_schema" && (
          <JsonField
            label="Schema (JSON)"
            testid="schema-json"
            hint="A JSON schema that every answer fits."
            value={settings.schema}
            problem={problemOf(() => readFormat(settings))}
            onInput={(schema) => setSettings({ schema })}
          />
        )}
        <div class="dialog-row">
          <button type="button" onClick={() => saveDefaults(settings)}>
            Save as defaults for new chats
          </button>
        </div>
        <KeySection onClose={onClose} />
        <DataSection onClose={onClose} />
      </div>
    </Modal>
  );
}

function saveDefaults(settings: Settings): void {
  defaults.value = settings;
  if (thread.peek()) freshSettings.value = settings;
  tell("New chats begin with these settings.");
}

function problemOf(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

function Group(props: { title: string; hint?: string; children: ComponentChildren }) {
  return (
    <fieldset>
      <legend>{props.title}</legend>
      {props.hint && <p class="hint">{props.hint}</p>}
      <div class="fields">{props.children}</div>
    </fieldset>
  );
}

function Field(props: { label: string; hint?: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children
    <label class="field">
      <span>{props.label}</span>
      {props.children}
      {props.hint && <span class="hint">{props.hint}</span>}
    </label>
  );
}

function NumberField({ spec, value }: { spec: NumberSpec; value: number | null }) {
  const onChange = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    if (!input.checkValidity()) {
      input.reportValidity();
      return;
    }
    const empty = spec.name === "topLogprobs" ? 0 : null;
    setSettings({ [spec.name]: input.value === "" ? empty : Number(input.value) });
  };
  return (
    <Field label={spec.label}>
      <input
        type="number"
        inputMode="decimal"
        min={spec.min}
        max={spec.max}
        step={spec.step}
        value={value ?? ""}
        onChange={onChange}
      />
    </Field>
  );
}

interface JsonFieldProps {
  label: string;
  testid: string;
  hint: string;
  value: string;
  problem: string | null;
  onInput: (value: string) => void;
}

function JsonField({ label, testid, hint, value, problem, onInput }: JsonFieldProps) {
  return (
    <Field label={label} hint={problem === null ? hint : undefined}>
      <textarea
        class="code-input"
        rows={5}
        spellcheck={false}
        data-testid={testid}
        aria-invalid={problem !== null && value !== ""}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {problem !== null && <span class="error">{problem}</span>}
    </Field>
  );
}

function KeySection({ onClose }: { onClose: () => void }) {
  return (
    <section class="section">
      <h3>API key</h3>
      <p class="hint">{key.value === null ? "None is used." : "This browser uses one."}</p>
      <div class="dialog-row">
        <button
          type="button"
          onClick={() => {
            onClose();
            connection.value = "key";
          }}
        >
          Change key
        </button>
        <button
          type="button"
          disabled={key.value === null}
          onClick={() => {
            forgetKey();
            onClose();
            void connect();
          }}
        >
          Forget key
        </button>
      </div>
    </section>
  );
}

function DataSection({ onClose }: { onClose: () => void }) {
  return (
    <section class="section">
      <h3>Data</h3>
      <p class="hint">
        Conversations lie in this browser alone; the server keeps none. Export those that matter.
      </p>
      <div class="dialog-row">
        <button
          type="button"
          class="danger"
          onClick={() => {
            if (!confirm("Delete all conversations? This cannot be undone.")) return;
            onClose();
            void removeAll();
          }}
        >
          Delete all conversations
        </button>
      </div>
    </section>
  );
}
