/** Thrown inside the scanner when a workbook is written in a way it is not sure of; the general reader then takes the whole book. */
export class Odd extends Error {}
