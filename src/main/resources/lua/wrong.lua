-- WRONG: the hint about a message was called wrong; of two different messages the rule falls silent.
-- KEYS wrong   ARGV 'channel|rule', ts of the message
local known = redis.call('HGET', KEYS[1], ARGV[1])
if not known then
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
elseif known ~= ARGV[2] then
  redis.call('HSET', KEYS[1], ARGV[1], 'silent')
end
return 1
