-- RESUME: ends the silence towards a person on a topic.
-- KEYS quiet   ARGV 'person|topic'
redis.call('ZREM', KEYS[1], ARGV[1])
return 1
