-- TAKEPART: lists who takes part in a round and enters the duties, all or nothing.
-- KEYS round, due, duty, done   ARGV turned clock or '', people ['U', ...], duties [{...}]
-- Returns 1, or 0 once the digest stands
local round, due, duty, done = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local now = clock(ARGV[1])
local duties = cjson.decode(ARGV[3])

if redis.call('HEXISTS', round, 'digest') == 1 then
  return 0
end

redis.call('HSET', round, 'people', ARGV[2])
promise(due, duty, done, duties, now)
return 1
