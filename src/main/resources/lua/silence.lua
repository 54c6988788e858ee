-- SILENCE: keeps the bot silent towards a person on a topic; a later date that is there stays.
-- What is past is forgotten on the way.
-- KEYS quiet   ARGV turned clock or '', 'person|topic', until in ms
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', ms(clock(ARGV[1])))
redis.call('ZADD', KEYS[1], 'GT', ARGV[3], ARGV[2])
return 1
