/** The document still needs a script to become complete: an open boundary, a hidden piece to be moved, an error shell. */
export class UnfinishedDocument extends Error {}

const unfinished =
  /<!--\$[?!~]-->|<template (?:id="[BP]:|data-dgst)|<div hidden(?:="")? id="S:|<html[^>]* id="__next_error__"/
const script = /<script\b([^>]*)>[\s\S]*?<\/script>/gi
const link = /<link\b[^>]*>/gi
const dataScript = /\btype="?application\/ld\+json\b/i
// Our own enhancement file, if there is one: the only script a public page may carry.
const ownScript = /\bsrc="\/enhance\.js"/i

/**
 * Takes the scripts of Next and React, and the hints to load them, out of a finished document.
 * React's comment marks stay: without them neighbouring texts join and the kerning moves.
 */
export function stripScripts(html: string) {
  if (unfinished.test(html)) throw new UnfinishedDocument('the document is not finished')
  return html
    .replace(script, (tag, attributes: string) =>
      dataScript.test(attributes) || ownScript.test(attributes) ? tag : '',
    )
    .replace(link, (tag) => (isScriptHint(tag) ? '' : tag))
}

function isScriptHint(tag: string) {
  if (/\brel="?modulepreload\b/i.test(tag)) return true
  return /\brel="?preload\b/i.test(tag) && /\bas="?script\b/i.test(tag)
}
