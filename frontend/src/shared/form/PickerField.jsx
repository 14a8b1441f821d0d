import Close from '@mui/icons-material/CloseOutlined';
import Autocomplete from '@mui/material/Autocomplete';
import { useTranslate } from 'ra-core';
import { useEffect, useRef, useState } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { describedBy, FieldFrame } from './FieldFrame.jsx';

/**
 * Options found on the server while one types, from two letters on.
 * @template T
 * @param {(text: string) => Promise<T[]>} search
 * @param {string} text
 */
function useFound(search, text) {
  const [found, setFound] = useState(/** @type {T[]} */ ([]));
  useEffect(() => {
    if (text.trim().length < 2) {
      setFound([]);
      return undefined;
    }
    let current = true;
    const timer = setTimeout(() => {
      search(text.trim()).then(
        (options) => current && setFound(options),
        () => current && setFound([]),
      );
    }, 200);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [search, text]);
  return found;
}

/**
 * @template T
 * @typedef {{
 *   search: (text: string) => Promise<T[]>,
 *   nameOf: (option: T) => string,
 *   keyOf: (option: T) => string,
 *   describe?: (option: T) => string,
 * }} Picker how to find, name and tell apart what can be picked
 */

/**
 * One record completed from the reference.
 * @template T
 * @param {Picker<T> & { name: string, label: string, help?: import('react').ReactNode, optional?: boolean, rules?: { required?: string }, onPicked?: (option: T | null) => void }} props
 */
export function PickerField({ name, label, help, optional, rules, onPicked, ...picker }) {
  const { control } = useFormContext();
  return (
    <Controller
      name={name}
      control={control}
      rules={rules}
      render={({ field, fieldState }) => {
        const error = fieldState.error?.message;
        return (
          <FieldFrame name={name} label={label} help={help} error={error} optional={optional}>
            <PickerInput
              {...picker}
              id={name}
              value={field.value ?? null}
              invalid={error !== undefined}
              description={describedBy({ name, help, error })}
              onChange={(option) => {
                field.onChange(option);
                onPicked?.(option);
              }}
              onBlur={field.onBlur}
            />
          </FieldFrame>
        );
      }}
    />
  );
}

/**
 * Several records, each as a chip that can be removed.
 * @template T
 * @param {Picker<T> & { name: string, label: string, help?: import('react').ReactNode, optional?: boolean, onPicked?: () => void }} props
 */
export function PickerListField({ name, label, help, optional, onPicked, ...picker }) {
  const t = useTranslate();
  const { control } = useFormContext();
  return (
    <Controller
      name={name}
      control={control}
      render={({ field, fieldState }) => {
        const error = fieldState.error?.message ?? fieldState.error?.root?.message;
        /** @type {T[]} */
        const chosen = field.value ?? [];
        return (
          <FieldFrame name={name} label={label} help={help} error={error} optional={optional}>
            {chosen.length > 0 && (
              <ul className="chosen">
                {chosen.map((option) => (
                  <li key={picker.keyOf(option)} className="chip filter">
                    <span className="ellipsis chosen-name">{picker.nameOf(option)}</span>
                    <button
                      type="button"
                      aria-label={`${t('shared.remove')} ${picker.nameOf(option)}`}
                      onClick={() => field.onChange(chosen.filter((one) => one !== option))}
                    >
                      <Close fontSize="small" aria-hidden="true" />
                    </button>
                  </li>
                ))}
              </ul>
            )}
            <PickerInput
              {...picker}
              id={name}
              value={null}
              clearing
              invalid={error !== undefined}
              description={describedBy({ name, help, error })}
              onChange={(option) => {
                const known = chosen.some(
                  (one) => option !== null && picker.keyOf(one) === picker.keyOf(option),
                );
                if (option !== null && !known) field.onChange([...chosen, option]);
                if (option !== null) onPicked?.();
              }}
              onBlur={field.onBlur}
            />
          </FieldFrame>
        );
      }}
    />
  );
}

/**
 * @template T
 * @param {Picker<T> & { id: string, value: T | null, clearing?: boolean, invalid: boolean, description?: string, onChange: (option: T | null) => void, onBlur: () => void }} props
 */
function PickerInput({
  id,
  value,
  clearing = false,
  invalid,
  description,
  onChange,
  onBlur,
  search,
  nameOf,
  keyOf,
  describe,
}) {
  const t = useTranslate();
  const [text, setText] = useState('');
  const found = useFound(search, text);
  const choose = (/** @type {any} */ option) => {
    onChange(option);
    if (clearing) setText('');
  };

  // Enter pressed before the answers are there takes the first of them when they come.
  const awaited = useRef('');
  const [first] = found;
  useEffect(() => {
    if (first === undefined || awaited.current === '' || awaited.current !== text) return;
    awaited.current = '';
    choose(first);
    // What is chosen depends on the answers alone, not on the handlers of this render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [first]);
  return (
    <Autocomplete
      id={id}
      value={value}
      inputValue={text}
      options={found}
      clearOnBlur
      autoHighlight
      filterOptions={(options) => options}
      getOptionLabel={nameOf}
      getOptionKey={keyOf}
      isOptionEqualToValue={(one, other) => keyOf(one) === keyOf(other)}
      noOptionsText={t(text.trim().length < 2 ? 'shared.form.typeMore' : 'shared.list.noChoice')}
      clearText={t('shared.form.clear')}
      openText={t('shared.form.open')}
      closeText={t('shared.close')}
      onInputChange={(_event, typed) => setText(typed)}
      onChange={(_event, option) => choose(option)}
      onBlur={onBlur}
      renderOption={({ key: _key, ...props }, option) => (
        <li {...props} key={keyOf(option)}>
          <span>
            {nameOf(option)}
            {describe && <span className="help"> · {describe(option)}</span>}
          </span>
        </li>
      )}
      renderInput={({ InputProps, inputProps }) => (
        <span ref={InputProps.ref} className="picker-input">
          <input
            {...inputProps}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || text === '') return;
              event.preventDefault(); // it means to take an answer, not to send the form
              if (first === undefined) awaited.current = text;
            }}
            className="input"
            aria-invalid={invalid}
            aria-describedby={description}
          />
          {InputProps.endAdornment}
        </span>
      )}
    />
  );
}
