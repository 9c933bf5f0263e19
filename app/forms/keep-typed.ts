import type { FieldValues, Path, PathValue, UseFormReturn } from "react-hook-form";

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Registers a field, and keeps what stands in it already: what was typed before the script had come, or what the
 * browser brought back with the page. React Hook Form would write its first value over it.
 */
export function keepTyped<T extends FieldValues>(
  { register, setValue }: Pick<UseFormReturn<T>, "register" | "setValue">,
  name: Path<T>,
) {
  const { ref, ...registered } = register(name);
  return {
    ...registered,
    ref(input: Input | null) {
      const before = input && standing(input);
      ref(input);
      if (input && before !== standing(input))
        setValue(name, before as PathValue<T, Path<T>>, { shouldDirty: true });
    },
  };
}

const standing = (input: Input): string | false =>
  input instanceof HTMLInputElement && input.type === "checkbox"
    ? input.checked && input.value
    : input.value;

/**
 * What a text area holds in the page as it is sent. In the browser React would write it over what was typed before the
 * script had come, and need not: the registration writes the first value.
 */
export const firstText = (text: string): string | undefined =>
  typeof document === "undefined" ? text : undefined;
