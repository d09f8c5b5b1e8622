import { act, fireEvent, screen, waitFor } from "@testing-library/react";

/** What is pressed while something is under way does nothing, so that the press waits for its end. */
export async function press(name: string | RegExp): Promise<void> {
  const button = await waitFor(() => {
    expect(screen.getByRole("main").getAttribute("aria-busy")).not.toBe("true");
    const found = screen.getByRole("button", { name });
    expect(found.getAttribute("aria-disabled")).not.toBe("true");
    return found;
  });
  await act(async () => void fireEvent.click(button));
}

/** Waits until the status region says so. */
export const told = (words: string | RegExp): Promise<void> =>
  waitFor(() => expect(screen.getAllByRole("status")[0]!.textContent).toMatch(words));
