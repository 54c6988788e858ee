-- CHANGE: enters a change of a channel's rules, its place in the log and the duties that follow,
-- all or nothing. 'v' counts the changes, so that every copy learns of them.
-- KEYS rules, rule log, due, duty, done
-- ARGV turned clock or '', channel, number, packed change, duties [{id, due, kind, facts}]
-- Returns 1, also where this very change was entered before; 0 if it does not follow the latest
local KEPT = 100 -- changes of a channel that its log holds

local rules, log, due, duty, done = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local channel, number, packed = ARGV[2], tonumber(ARGV[3]), ARGV[4]
local now = clock(ARGV[1])
local duties = cjson.decode(ARGV[5])

if redis.call('HGET', log, channel .. ':' .. ARGV[3]) == packed then
  return 1
end
local latest = load(rules, channel)
if number ~= (latest and latest.number or 0) + 1 then
  return 0
end

redis.call('HSET', rules, channel, packed)
redis.call('HINCRBY', rules, 'v', 1)
redis.call('HSET', log, channel .. ':' .. ARGV[3], packed)
redis.call('HDEL', log, channel .. ':' .. ms(number - KEPT))
promise(due, duty, done, duties, now)
return 1
