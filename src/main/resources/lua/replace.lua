-- REPLACE: one value of a mirrored hash by another; 'v' counts the changes, so that every copy
-- learns of them.
-- KEYS hash   ARGV field, value that is there ('' for none), value to be ('' for none)
-- Returns 1, also where the other is there already; 0 if neither is there
local field, held, other = ARGV[1], ARGV[2], ARGV[3]
local there = redis.call('HGET', KEYS[1], field) or ''

if there == other then
  return 1
end
if there ~= held then
  return 0
end

if other == '' then
  redis.call('HDEL', KEYS[1], field)
else
  redis.call('HSET', KEYS[1], field, other)
end
redis.call('HINCRBY', KEYS[1], 'v', 1)
return 1
