import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import sharp from 'sharp'

const TILE = { width: 80, height: 50 }

/** Halved in size: edges of letters differ from browser to browser, and the kept files stay small. */
async function reduce(shot: Buffer) {
  const { width = 0 } = await sharp(shot).metadata()
  return sharp(shot)
    .resize(Math.round(width / 2))
    .png({ palette: true, effort: 10 })
    .toBuffer()
}

function keptFile(name: string) {
  return fileURLToPath(new URL(`pictures/${name}.png`, import.meta.url))
}

/** Makes this shot the picture that later ones are compared with. */
export async function keepPicture(name: string, shot: Buffer) {
  mkdirSync(dirname(keptFile(name)), { recursive: true })
  writeFileSync(keptFile(name), await reduce(shot))
}

/**
 * The share of changed pixels in the tile that changed most; 1 where the sizes differ or nothing is kept.
 * In tiles, because a badge that lost its colour is nothing on a long page.
 */
export async function worstTile(name: string, shot: Buffer) {
  if (!existsSync(keptFile(name))) return 1
  const kept = PNG.sync.read(readFileSync(keptFile(name)))
  const seen = PNG.sync.read(await reduce(shot))
  if (kept.width !== seen.width || kept.height !== seen.height) return 1

  let worst = 0
  for (let top = 0; top + TILE.height <= kept.height; top += TILE.height) {
    for (let left = 0; left + TILE.width <= kept.width; left += TILE.width) {
      worst = Math.max(worst, changedShare(tileOf(kept, left, top), tileOf(seen, left, top)))
    }
  }
  return worst
}

function tileOf(png: PNG, left: number, top: number) {
  const tile = new PNG(TILE)
  PNG.bitblt(png, tile, left, top, TILE.width, TILE.height, 0, 0)
  return tile.data
}

function changedShare(kept: Buffer, seen: Buffer) {
  return (
    pixelmatch(kept, seen, undefined, TILE.width, TILE.height, { threshold: 0.1 }) /
    (TILE.width * TILE.height)
  )
}
