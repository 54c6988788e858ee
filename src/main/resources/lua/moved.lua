-- MOVED: a channel has another id. What is open there or was settled lately, the lists that show it
-- and the duties that name the channel move; what was heard under the new id happened to it.
-- Looks at every duty, so it is for rare occasions. Run again it finds nothing to move.
-- KEYS request, due, duty, done, lease, parked, early of the new messages
-- ARGV turned clock or '', old channel, new channel, {old duty id: new one}, the new messages
-- ['C:ts', ...] in the order of their keys
local lease, parked, FIRST_EARLY = KEYS[5], KEYS[6], 7
local from, to = ARGV[2], ARGV[3]
local now = clock(ARGV[1])
local ids, messages = cjson.decode(ARGV[4]), cjson.decode(ARGV[5])

local function isThere(id)
  return string.sub(id, 1, #from + 1) == from .. ':'
end

local function moved(id)
  return to .. string.sub(id, #from + 1)
end

-- What was heard of a request under its new messages.
local early = {}
for i, message in ipairs(messages) do
  early[message] = KEYS[FIRST_EARLY + i - 1]
end
local function heardAlready(id, request)
  local heard = {}
  local function listen(ts, holdsIt)
    local key = early[to .. ':' .. ts]
    if key then
      heard = merged(heard, concerning(holdsIt, redis.call('LRANGE', key, 0, -1)))
    end
  end
  listen(string.match(id, ':([%d.]+)$'), true)
  for _, ts in ipairs(request.also or {}) do
    listen(ts, false)
  end
  return heard
end

local function relist(person, old, new)
  local shown, plan = load(book, 'shown:' .. person), load(book, 'plan:' .. person)
  if shown and shown[old] then
    shown[new], shown[old] = shown[old], nil
    saveShown(person, shown)
  end
  if plan then
    for i, id in ipairs(plan.shows) do
      plan.shows[i] = id == old and new or id
    end
    save(book, 'plan:' .. person, plan)
  end
end

local function moveRequest(old)
  local new, request = moved(old), load(book, 'r:' .. old)
  remove(old, request)
  local heard = heardAlready(new, request)
  if #heard > 0 then
    request.happened = merged(request.happened or {}, heard)
  end
  enter(new, cjson.encode(request))
  for _, one in ipairs(request.expected) do
    relist(one.responder, old, new)
  end
  local state, how = nil, nil
  if #heard > 0 then
    state, how = ending(request, askedAt(new))
  end
  if state then
    settle(new, request, how, now)
  end
end

for _, field in ipairs(redis.call('HKEYS', book)) do
  if string.sub(field, 1, 2) == 'r:' and isThere(string.sub(field, 3)) then
    moveRequest(string.sub(field, 3))
  end
end

local remembers = redis.call('ZRANGE', done, 0, -1, 'WITHSCORES')
for i = 1, #remembers, 2 do
  local id = remembers[i]
  local prefix = string.match(id, '^[rcs]:')
  if prefix and isThere(string.sub(id, 3)) then
    redis.call('ZREM', done, id)
    redis.call('ZADD', done, remembers[i + 1], prefix .. moved(string.sub(id, 3)))
  end
end

for _, id in ipairs(redis.call('HKEYS', duty)) do
  local packed = redis.call('HGET', duty, id)
  if string.find(packed, from, 1, true) then
    local row = cjson.decode(packed)
    if row.facts and row.facts.channel == from then
      row.facts.channel = to
      save(duty, id, row)
    end
  end
end

-- What somebody is keeping at this moment keeps its name: they could not finish it under another.
local function rename(old, new)
  local row = redis.call('HGET', duty, old)
  if row then -- of what was dropped only the id is remembered
    redis.call('HSET', duty, new, row)
    redis.call('HDEL', duty, old)
  end
  for _, times in ipairs({due, done}) do
    local at = redis.call('ZSCORE', times, old)
    if at then
      redis.call('ZREM', times, old)
      redis.call('ZADD', times, at, new)
    end
  end
  local why = redis.call('HGET', parked, old)
  if why then
    redis.call('HDEL', parked, old)
    redis.call('HSET', parked, new, why)
  end
end

for old, new in pairs(ids) do
  if not redis.call('ZSCORE', lease, old) then
    rename(old, new)
  end
end
return 1
