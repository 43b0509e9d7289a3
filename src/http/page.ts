import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

type Encoding = 'br' | 'gzip' | 'identity'

/** A page of the server's own: the same bytes for everybody, made and compressed when first asked for. */
export interface Page {
  respond(request: Request): Promise<Response>
}

const compressed: Record<Encoding, (content: Buffer) => Promise<Buffer>> = {
  // Higher qualities take seconds over megabytes and save little.
  br: (content) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (content) => promisify(gzip)(content),
  identity: async (content) => content,
}

const encodingFor = (request: Request): Encoding => {
  const accepted = (request.headers.get('accept-encoding') ?? '').split(',').map((one) => one.split(';')[0]?.trim())
  return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity'
}

/** A page with these headers and the text that `render` gives. */
export const createPage = (headers: Record<string, string>, render: () => string | Promise<string>): Page => {
  const bodies = new Map<Encoding, Promise<Buffer>>()
  let content: Promise<Buffer> | undefined
  const bodyIn = (encoding: Encoding) => {
    content ??= Promise.resolve(render()).then((text) => Buffer.from(text, 'utf8'))
    const body = bodies.get(encoding) ?? content.then(compressed[encoding])
    bodies.set(encoding, body)
    return body
  }
  let tag: Promise<string> | undefined
  const tagOf = async () =>
    `"${createHash('sha256')
      .update(await bodyIn('identity'))
      .digest('hex')
      .slice(0, 32)}"`
  return {
    respond: async (request) => {
      const encoding = encodingFor(request)
      tag ??= tagOf()
      const etag = await tag
      const common = { ...headers, etag, vary: 'accept-encoding', 'cache-control': 'no-cache' }
      if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: common })
      const body = await bodyIn(encoding)
      const encoded = encoding === 'identity' ? common : { ...common, 'content-encoding': encoding }
      return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), { headers: encoded })
    },
  }
}
