// The app's own typeface as a stylesheet for a picture, which sees none of the page's.

/** With the files written into it; empty where they cannot be read, and the computer's own typeface is taken. */
export async function fontsForPicture(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('font-family').includes(family)
        ? [{ rule, sheet }]
        : [],
    ),
  )
  const faces = await Promise.all(
    rules.map(async ({ rule, sheet }) => {
      const [, address] = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src')) ?? []
      const file = address ? await fetch(new URL(address, sheet.href ?? document.baseURI)) : null
      if (!file?.ok) return ''
      const range = rule.style.getPropertyValue('unicode-range')
      return `@font-face{font-family:"${family}";font-weight:300 900;src:url(${await dataUrlOf(await file.blob())});${range && `unicode-range:${range}`}}`
    }),
  )
  return faces.join('')
}

const family = 'Figtree Variable'

function dataUrlOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}
