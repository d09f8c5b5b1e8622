/** A failure as Excel reports it: office.js turns it into an OfficeExtension.Error with this code. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: string,
    message: string,
    /** Excel's name of the call that failed, such as "WorksheetCollection.getItem". */
    readonly location: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export const itemNotFound = (location: string): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.", location, 404);

export const itemAlreadyExists = (location: string): HostError =>
  new HostError("ItemAlreadyExists", "The resource being created already exists.", location, 409);

export const invalidArgument = (location: string, message?: string): HostError =>
  new HostError(
    "InvalidArgument",
    message ?? "The argument is invalid or missing or has an incorrect format.",
    location,
  );

export const accessDenied = (location: string): HostError =>
  new HostError("AccessDenied", "You cannot perform the requested operation.", location, 403);

export const invalidReference = (location: string): HostError =>
  new HostError("InvalidReference", "This reference is not valid for the current operation.", location);

export const invalidOperation = (location: string, message: string): HostError =>
  new HostError("InvalidOperation", message, location);

/** What the grid does not let anybody do there (refused-commands.ts), as Excel would not. */
export const refused = (location: string): HostError =>
  invalidOperation(location, "These cells cannot be changed by themselves.");

export const notImplemented = (what: string): HostError =>
  new HostError("NotImplemented", `The workbench has no ${what}.`, what, 501);
