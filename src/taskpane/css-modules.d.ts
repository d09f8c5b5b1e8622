/** The class names of a style sheet by the names that it gives them. A test holds the two to each other. */
declare module "*.module.css" {
  const classNames: Readonly<Record<string, string>>;
  export = classNames;
}
