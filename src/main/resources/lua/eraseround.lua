-- ERASE ROUND: a person's part in a round is gone; the round stays open if it was.
-- KEYS round   ARGV person
local round, person = KEYS[1], ARGV[1]
local people = redis.call('HGET', round, 'people')

if people then
  local others = {}
  for _, one in ipairs(cjson.decode(people)) do
    if one ~= person then
      others[#others + 1] = one
    end
  end
  -- An empty table would be written as an object.
  redis.call('HSET', round, 'people', #others > 0 and cjson.encode(others) or '[]')
end
redis.call(
  'HDEL', round,
  'update:' .. person, 'whole:' .. person, 'prompted:' .. person, 'skipped:' .. person)
return 1
