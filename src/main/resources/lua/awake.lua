-- AWAKE: a sign of life. What is noted of the one before it shows whether the bot was away: deaf
-- where it heard nothing, else on hold. With the first the duty is entered that catches up; what
-- is left of that stands in the outage.
-- KEYS awake, outages, due, duty, done
-- ARGV turned clock or '', limit in ms, how long outages are remembered in ms, '1' where promises
-- are kept too, '1' where the clock itself leapt, kind of the duty
-- Returns what was noted as '[{from, to, deaf, left}, ...]'
local awake, outages, due, duty, done = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local now, limit, remembered = clock(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local keeps, leapt = ARGV[4] == '1', ARGV[5] == '1'
local heard = tonumber(redis.call('HGET', awake, 'heard') or ms(now))
local kept = tonumber(redis.call('HGET', awake, 'kept') or ms(heard))
local deaf = not leapt and now - heard > limit
local noted, follows = {}, {}

-- Whoever was deaf kept nothing either; a hold before it makes the silence longer.
if keeps and not leapt and now - kept > limit and not (deaf and heard - kept <= limit) then
  noted[#noted + 1] = {from = kept, to = now, deaf = false}
end
if deaf then
  local id = string.format('outage-%.0f-%.0f', heard, now)
  follows[1] = {id = id, due = now, kind = ARGV[6], facts = {from = ms(heard), to = ms(now)}}
  noted[#noted + 1] = {from = heard, to = now, deaf = true, left = {[id] = true}}
end

if #noted > 0 then
  local all = {}
  for _, one in ipairs(cjson.decode(redis.call('GET', outages) or '[]')) do
    if one.to > now - remembered then
      all[#all + 1] = one
    end
  end
  for _, one in ipairs(noted) do
    all[#all + 1] = one
  end
  redis.call('SET', outages, cjson.encode(all), 'PX', remembered)
  promise(due, duty, done, follows, now)
end
redis.call('HSET', awake, 'heard', ms(now))
if keeps then
  redis.call('HSET', awake, 'kept', ms(now))
end
return #noted > 0 and cjson.encode(noted) or '[]'
