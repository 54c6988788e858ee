-- UPDATE: enters a person's update and its duties, all or nothing; the late ones too if the digest
-- is being made or stands ('closing' was set before it was read).
-- KEYS round, due, duty, done
-- ARGV turned clock or '', 'update:U', packed update, duties [{...}], late duties [{...}]
local round, due, duty, done = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local now = clock(ARGV[1])
local duties, late = cjson.decode(ARGV[4]), cjson.decode(ARGV[5])

redis.call('HSET', round, ARGV[2], ARGV[3])
promise(due, duty, done, duties, now)
if redis.call('HEXISTS', round, 'closing') == 1 then
  promise(due, duty, done, late, now)
end
return 1
