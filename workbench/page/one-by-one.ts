/** Runs one thing after the other, in the order they are asked for; that one has failed concerns only who asked for it. */
export class OneByOne {
  private last: Promise<unknown> = Promise.resolve();

  run<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.last.then(work);
    this.last = done.catch(() => undefined);
    return done;
  }
}
