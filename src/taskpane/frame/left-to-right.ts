/**
 * Stands in the build for the library with which Fluent's styles are mirrored for writing from the right
 * (webpack.config.js): none of our languages is written so. Every rule of style is spared a second, mirrored one.
 */
export const convertProperty = (key: string, value: unknown) => ({ key, value });

export const convert = <Rules>(rules: Rules): Rules => rules;
