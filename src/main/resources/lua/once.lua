-- ONCE: whether nobody asked before; remembered until the time that is given.
-- What is past is forgotten on the way.
-- KEYS once   ARGV turned clock or '', 'channel:ts|kind', for how long in ms
local now = ms(clock(ARGV[1]))
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', ms(now))
return redis.call('ZADD', KEYS[1], 'NX', ms(now + tonumber(ARGV[3])), ARGV[2])
