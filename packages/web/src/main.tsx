import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Application } from "./app/application";
import "./styles/panboard.scss";

const element = document.getElementById("panboard");
if (!element) throw new Error("The page has no element for Panboard.");
createRoot(element).render(
  <StrictMode>
    <Application />
  </StrictMode>,
);
