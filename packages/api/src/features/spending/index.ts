export { Expenditure } from "./expenditure.entity";
export { Income } from "./income.entity";
export { spending } from "./spending.feature";
