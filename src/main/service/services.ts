// One function a method of the contract, and what such a function may answer.
import type { Answer, Written } from '../../shared/base/answer.ts'
import type { Method, Output, Parsed } from '../../shared/contract/api.ts'

/** What a service answers: a value, or one that is written down as JSON already. */
export type Reply<T> = Answer<T> | Written

export type Services = {
  [M in Method]: (input: Parsed<M>) => Promise<Reply<Output<M>>> | Reply<Output<M>>
}

/** Those that the app answers whether a folder is open or not. */
type OwnMethod =
  | 'folder.again'
  | 'folder.elsewhere'
  | 'folder.begin'
  | 'window.folder'
  | 'window.showFolder'
  | 'window.mini'

/** Those that are there for as long as a folder is open. */
export type FolderServices = Omit<Services, OwnMethod>
