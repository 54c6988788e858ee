-- SILENCE: keeps the bot silent towards a person on a topic; a later date that is there stays.
-- KEYS quiet   ARGV 'person|topic', until in ms
redis.call('ZADD', KEYS[1], 'GT', ARGV[2], ARGV[1])
return 1
