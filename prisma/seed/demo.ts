/** What a demonstration has besides the real register: an invented edition of invented cities, marked as such. */
export async function seedDemo(_at: Date): Promise<void> {}
