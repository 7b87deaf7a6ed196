import { newId } from '@/lib/ids'
import type { Capacity, Member, TypedMember } from './validation/member'

/** For tests: somebody who may stand on a list, with a name that nobody else has. */
export function aMember(letter: string, capacity: Capacity = 'member'): Member {
  return {
    capacity,
    name: { en: `Member ${letter}`, ru: 'Член делегации', ur: 'رکن' },
    post: { en: 'Expert', ru: 'Эксперт', ur: 'ماہر' },
  }
}

export const aListed = (letter: string, capacity: Capacity = 'member') => ({
  key: newId(),
  ...aMember(letter, capacity),
})

export const typedGood: TypedMember = {
  capacity: 'member',
  'name.en': 'Member for energy',
  'name.ru': 'Член по энергетике',
  'name.ur': 'رکن برائے توانائی',
  'post.en': 'Expert',
  'post.ru': 'Эксперт',
  'post.ur': 'ماہر',
}
