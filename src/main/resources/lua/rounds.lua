-- Put before every script that ends a round.

-- Who took part, who was asked and who skipped is forgotten.
local function dismiss(round)
  for _, field in ipairs(redis.call('HKEYS', round)) do
    if field == 'people' or field:find('^prompted:') or field:find('^skipped:') then
      redis.call('HDEL', round, field)
    end
  end
end
