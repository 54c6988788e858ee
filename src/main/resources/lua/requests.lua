-- Put before every script about requests: how an open request is found and how it is settled.
-- One hash holds 'r:C:ts' (the request as Java packed it), its indexes as lists of 'C:ts':
-- 'at:C:ts' for every other message that leads to it, 'for:U' for each responder, 'by:U' for the asker;
-- and of the list each responder reads: 'shown:U' {'C:ts': when last listed in ms},
-- 'plan:U' {list, shows ['C:ts', ...]} of the latest, 'list:U' duties that take back what stands.
-- KEYS begin with request, due, duty, done in all of them.
local CHANNEL = 'channel' -- answers where a whole channel is asked, and has no list
local book, due, duty, done = KEYS[1], KEYS[2], KEYS[3], KEYS[4]

local function indexes(id, request)
  local channel = string.match(id, '^(.*):')
  local fields = {'by:' .. request.asker}
  for _, ts in ipairs(request.also or {}) do
    fields[#fields + 1] = 'at:' .. channel .. ':' .. ts
  end
  for _, one in ipairs(request.expected) do
    if one.responder ~= CHANNEL then
      fields[#fields + 1] = 'for:' .. one.responder
    end
  end
  return fields
end

local function without(list, id)
  local rest = {}
  for _, other in ipairs(list) do
    if other ~= id then
      rest[#rest + 1] = other
    end
  end
  return rest
end

local function unlink(field, id)
  local rest = without(load(book, field) or {}, id)
  if #rest == 0 then
    redis.call('HDEL', book, field)
  else
    save(book, field, rest)
  end
  return rest
end

-- Each id stands once in a list, so entering it again is harmless.
local function link(field, id)
  local list = unlink(field, id)
  list[#list + 1] = id
  save(book, field, list)
end

local function enter(id, packed)
  for _, field in ipairs(indexes(id, cjson.decode(packed))) do
    link(field, id)
  end
  redis.call('HSET', book, 'r:' .. id, packed)
end

local function remove(id, request)
  for _, field in ipairs(indexes(id, request)) do
    unlink(field, id)
  end
  redis.call('HDEL', book, 'r:' .. id)
end

local function expects(request, person)
  for _, one in ipairs(request.expected) do
    if one.responder == person then
      return true
    end
  end
  return false
end

-- An empty table is never saved here: cjson cannot tell which kind it was.
local function saveShown(person, shown)
  if next(shown) then
    save(book, 'shown:' .. person, shown)
  else
    redis.call('HDEL', book, 'shown:' .. person)
  end
end

-- Where nothing waits for somebody any more, what stands of their lists is taken back.
local function retire(person, now)
  if redis.call('HEXISTS', book, 'for:' .. person) == 0 then
    promise(due, duty, done, load(book, 'list:' .. person) or {}, now)
    redis.call('HDEL', book, 'list:' .. person, 'plan:' .. person, 'shown:' .. person)
  end
end

-- A request no longer waits for somebody: nothing is remembered of its having been listed.
local function unlist(person, id, now)
  local shown, plan = load(book, 'shown:' .. person), load(book, 'plan:' .. person)
  if shown then
    shown[id] = nil
    saveShown(person, shown)
  end
  if plan then
    plan.shows = without(plan.shows, id)
    save(book, 'plan:' .. person, plan)
  end
  retire(person, now)
end

-- What else is remembered of a settled one: what may open it again.
local HOW = {CHECKED = 'c:', STRUCK = 's:'}

local function remember(id, how, now)
  redis.call('ZADD', done, ms(now + REMEMBERED), 'r:' .. id)
  if HOW[how] then
    redis.call('ZADD', done, ms(now + REMEMBERED), HOW[how] .. id)
  end
end

local function settledHow(id, now)
  for how, prefix in pairs(HOW) do
    if remembered(done, prefix .. id, now) then
      return how
    end
  end
  return 'SETTLED'
end

local function settle(id, request, how, now)
  remove(id, request)
  for _, one in ipairs(request.expected) do
    unlist(one.responder, id, now)
  end
  remember(id, how, now)
end
