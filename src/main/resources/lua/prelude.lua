-- Put before every script: the words they share. Touches no key by itself.
-- A script is written down whole or not at all only if it validates first and writes last.

local REMEMBERED = 172800000 -- 48 h in ms: how long what is finished is not made again

local function serverTime()
  local t = redis.call('TIME')
  return t[1] * 1000 + math.floor(t[2] / 1000)
end

-- Now in ms: the turned clock's where there is one, else Redis's own.
local function clock(turned)
  if turned == '' then
    return serverTime()
  end
  return tonumber(turned)
end

-- Milliseconds as Redis takes them: never in exponent form.
local function ms(number)
  return string.format('%.0f', number)
end

local function load(hash, field)
  local packed = redis.call('HGET', hash, field)
  return packed and cjson.decode(packed) or nil
end

local function save(hash, field, value)
  redis.call('HSET', hash, field, cjson.encode(value))
end

-- Whether this was finished less than 48 h ago.
local function remembered(done, id, now)
  local untilMs = redis.call('ZSCORE', done, id)
  return untilMs and tonumber(untilMs) > now
end

-- Enters what is not there yet. duties: [{id, due, kind, facts}, ...]
-- When it is due says the ZSET; the row says it only while somebody has the duty.
local function promise(due, duty, done, duties, now)
  for _, one in ipairs(duties) do
    local finished = redis.call('ZSCORE', done, one.id)
    local there = finished or redis.call('HEXISTS', duty, one.id) == 1
    if finished and tonumber(finished) <= now then
      redis.call('ZREM', done, one.id)
      there = false
    end
    if not there then
      save(duty, one.id, {kind = one.kind, facts = one.facts})
      redis.call('ZADD', due, ms(one.due), one.id)
    end
  end
end

-- Ends a duty; its row says what became of it until nobody remembers it.
local function finish(due, lease, duty, done, id, row, now)
  redis.call('ZREM', due, id)
  redis.call('ZREM', lease, id)
  save(duty, id, {fence = row.fence, done = true, said = row.said})
  redis.call('ZADD', done, ms(now + REMEMBERED), id)
end
