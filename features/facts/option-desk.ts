/** What is compared between the two ways of making steel; the last part of the figures' keys. */
export const optionRows = ['capital-cost', 'capacity', 'cost-per-tonne'] as const

/** The two ways in the reports, and the first part of the figures' keys. */
export const optionColumns = ['option-bf', 'option-eaf'] as const

export const optionFigureKeys = optionRows.flatMap((row) => optionColumns.map((column) => `${column}-${row}`))
