-- CLAIM: takes what is due, and what was taken but its lease lapsed; earliest first.
-- Leases run on Redis's own time even under a turned clock.
-- What is past is forgotten on the way, the silences too: it runs whether anybody is spoken to or not.
-- KEYS due, lease, duty, done, quiet   ARGV turned clock or '', how many, lease in ms
-- Returns [id, row, id, row, ...]
local due, lease, duty, done = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local now, real = clock(ARGV[1]), serverTime()

local forgotten = redis.call('ZRANGEBYSCORE', done, '-inf', ms(now), 'LIMIT', 0, 100)
for _, id in ipairs(forgotten) do
  redis.call('ZREM', done, id)
  redis.call('HDEL', duty, id)
end

redis.call('ZREMRANGEBYSCORE', KEYS[5], '-inf', ms(now))

for _, id in ipairs(redis.call('ZRANGEBYSCORE', lease, '-inf', ms(real))) do
  local row = load(duty, id)
  if row then
    redis.call('ZADD', due, ms(row.due), id)
  end
  redis.call('ZREM', lease, id)
end

local taken = {}
local ready = redis.call('ZRANGEBYSCORE', due, '-inf', ms(now), 'WITHSCORES', 'LIMIT', 0, ARGV[2])
for at = 1, #ready, 2 do
  local id = ready[at]
  local row = load(duty, id)
  redis.call('ZREM', due, id)
  if row then -- a time without a row (a hand in the data) must not stop the others
    row.due, row.fence = tonumber(ready[at + 1]), (row.fence or 0) + 1
    save(duty, id, row)
    redis.call('ZADD', lease, ms(real + ARGV[3]), id)
    taken[#taken + 1] = id
    taken[#taken + 1] = cjson.encode(row)
  end
end
return taken
