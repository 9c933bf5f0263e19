/** SQL of what a role is held for, over its row `m`: the name of its city, country or edition, and a region's code. */
export const heldFor = `coalesce(held_city.name, held_country.name, held_edition.context ->> 'name') as body,
  coalesce(held_track.region, case when m.body_kind = 'region' then m.body_id end) as region`;

export const joinHeldFor = `left join city held_city on m.body_kind = 'city' and held_city.id = m.body_id
  left join country held_country on m.body_kind = 'country' and held_country.code = m.body_id
  left join track held_track on m.body_kind = 'track' and held_track.id = m.body_id
  left join edition held_edition on held_edition.id = case m.body_kind when 'edition' then m.body_id else held_track.edition_id end`;
