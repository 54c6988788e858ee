-- ONCE: whether nobody asked before; remembered for the time that is given. It expires, so that
-- it is forgotten then also where nobody asks again; a turned clock is faster, so the value says it.
-- KEYS once   ARGV turned clock or '', for how long in ms
local now = clock(ARGV[1])
local untilMs = tonumber(redis.call('GET', KEYS[1]) or '0')

if untilMs > now then
  return 0
end
redis.call('SET', KEYS[1], ms(now + tonumber(ARGV[2])), 'PX', ARGV[2])
return 1
