-- BEGIN: must precede every attempt to say something; counts it against the listener's day once,
-- where it reaches one person alone (listener is not '').
-- 'cap' holds today's counts only: its field 'day' names the UTC day, every other field a person.
-- KEYS lease, duty, cap   ARGV turned clock or '', id, fence, attempt, listener, most a day
-- Returns {'fresh'} | {'maybe', since} | {'lost'} | {'capped', until}
local lease, duty, cap = KEYS[1], KEYS[2], KEYS[3]
local id, attempt, listener = ARGV[2], ARGV[4], ARGV[5]
local now = clock(ARGV[1])
local row = load(duty, id)
local held = redis.call('ZSCORE', lease, id)

if not row or row.done or row.fence ~= tonumber(ARGV[3]) then
  return {'lost'}
end
if not held or tonumber(held) <= serverTime() then
  return {'lost'}
end
if row.attempt == attempt then
  return {'fresh'} -- the same call once more: its answer was lost on the way
end
if row.started then
  return {'maybe', ms(row.started)}
end

local day = ms(math.floor(now / 86400000))
local today = redis.call('HGET', cap, 'day') == day
local heard = today and tonumber(redis.call('HGET', cap, listener) or '0') or 0
if listener ~= '' and not row.counted and heard >= tonumber(ARGV[6]) then
  return {'capped', ms((math.floor(now / 86400000) + 1) * 86400000)}
end

if listener ~= '' and not row.counted then
  if not today then
    redis.call('DEL', cap)
    redis.call('HSET', cap, 'day', day)
  end
  redis.call('HINCRBY', cap, listener, 1)
  redis.call('EXPIRE', cap, 172800)
  row.counted = true
end
row.started = now
row.startedBy = row.fence
row.attempt = attempt
save(duty, id, row)
return {'fresh'}
