export { checkTitles } from "../core/checks/check-titles";
