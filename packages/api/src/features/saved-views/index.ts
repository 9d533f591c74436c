export { savedViews } from "./saved-views.feature";
