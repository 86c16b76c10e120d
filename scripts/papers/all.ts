/** Every made-up borrower, one line each. */
import { bankNetting } from "./acceptance/bank-netting.ts";
import { clothingWholesaler, clothingWholesalerPowerOnly } from "./acceptance/clothing-wholesaler.ts";
import { medicalDevices } from "./acceptance/medical-devices.ts";
import { foodPlantCosts } from "./acceptance/food-plant-costs.ts";
import { foodPlantVolume } from "./acceptance/food-plant-volume.ts";
import { precisionElectronics } from "./acceptance/precision-electronics.ts";
import { furnitureFactory } from "./acceptance/furniture-factory.ts";
import { supermarket } from "./acceptance/supermarket.ts";
import { restaurant } from "./acceptance/restaurant.ts";
import { agencyBooks } from "./honest/agency-books.ts";
import { growingBakeryPlant } from "./honest/growing-bakery-plant.ts";
import { nextDayWholesaler } from "./honest/next-day-wholesaler.ts";
import { noodleShop } from "./honest/noodle-shop.ts";
import { crabFarm } from "./honest/crab-farm.ts";
import { repairGarage } from "./honest/repair-garage.ts";
import { buildingMaterialsCouple } from "./honest/building-materials-couple.ts";
import { bulletLoanWholesaler } from "./honest/bullet-loan-wholesaler.ts";
import type { PaperCase } from "./paper-case.ts";

export const paperCases: readonly (() => PaperCase)[] = [
  clothingWholesaler,
  clothingWholesalerPowerOnly,
  medicalDevices,
  foodPlantCosts,
  foodPlantVolume,
  precisionElectronics,
  furnitureFactory,
  supermarket,
  restaurant,
  bankNetting,
  bulletLoanWholesaler,
  agencyBooks,
  nextDayWholesaler,
  noodleShop,
  crabFarm,
  repairGarage,
  buildingMaterialsCouple,
  growingBakeryPlant,
];
