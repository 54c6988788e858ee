-- DIGEST: decides once for all what stands in somebody's digest after an outage, and enters the
-- duty that says it.
-- KEYS digests (of this outage), due, duty, done
-- ARGV turned clock or '', person, what stands in it, [the duty {id, due, kind, facts}], how long
-- it is remembered in ms
-- Returns what was decided, now or before
local digests, due, duty, done = KEYS[1], KEYS[2], KEYS[3], KEYS[4]

if redis.call('HSETNX', digests, ARGV[2], ARGV[3]) == 1 then
  redis.call('PEXPIRE', digests, ARGV[5])
  promise(due, duty, done, cjson.decode(ARGV[4]), clock(ARGV[1]))
end
return redis.call('HGET', digests, ARGV[2])
