-- DEALT WITH: forgets somebody's latest hint where it is about this message.
-- KEYS hint   ARGV 'channel:ts ' with which it begins
local known = redis.call('GET', KEYS[1])
if known and string.sub(known, 1, #ARGV[1]) == ARGV[1] then
  redis.call('DEL', KEYS[1])
end
return 1
