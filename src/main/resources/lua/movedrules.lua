-- MOVED RULES: a channel has another id; its rules and their log go on under it, letter by letter
-- but for the channel that they name. Nothing happens where it has rules already, or has none.
-- KEYS rules, rule log   ARGV old channel, new channel
-- Returns 1 if they moved
local rules, log = KEYS[1], KEYS[2]
local from, to = ARGV[1], ARGV[2]
local latest = load(rules, from)

if not latest or redis.call('HEXISTS', rules, to) == 1 then
  return 0
end

-- Written by Java in a fixed order, the channel second: no word of a person's stands before it.
local function moved(packed)
  local named = '"channel":"' .. from .. '"'
  local first, last = string.find(packed, named, 1, true)
  return string.sub(packed, 1, first - 1)
    .. '"channel":"' .. to .. '"'
    .. string.sub(packed, last + 1)
end

local function move(hash, old, new)
  local packed = redis.call('HGET', hash, old)
  if packed then
    redis.call('HSET', hash, new, moved(packed))
    redis.call('HDEL', hash, old)
  end
end

for number = 1, latest.number do
  move(log, from .. ':' .. ms(number), to .. ':' .. ms(number))
end
move(rules, from, to)
redis.call('HINCRBY', rules, 'v', 1)
return 1
