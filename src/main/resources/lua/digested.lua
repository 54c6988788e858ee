-- DIGESTED: writes down where a round's digest stands and forgets who took part; only their number,
-- as it was the first time, stays.
-- KEYS round, due, duty, done   ARGV turned clock or '', 'C:ts', size, duties [{...}]
local round, due, duty, done = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local now = clock(ARGV[1])
local duties = cjson.decode(ARGV[4])

redis.call('HSET', round, 'digest', ARGV[2])
redis.call('HSETNX', round, 'size', ARGV[3])
dismiss(round)
promise(due, duty, done, duties, now)
return 1
