-- DEALT WITH: forgets somebody's latest hint where it is about this message.
-- KEYS hints   ARGV person, 'channel:ts ' with which it begins
local known = redis.call('HGET', KEYS[1], ARGV[1])
if known and string.sub(known, 1, #ARGV[2]) == ARGV[2] then
  redis.call('HDEL', KEYS[1], ARGV[1])
end
return 1
