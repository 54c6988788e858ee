-- PUT: one field of a mirrored hash; 'v' counts the changes, so that every copy learns of them.
-- KEYS hash   ARGV field, value ('' takes the field away)
if ARGV[2] == '' then
  redis.call('HDEL', KEYS[1], ARGV[1])
else
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
end
redis.call('HINCRBY', KEYS[1], 'v', 1)
return 1
