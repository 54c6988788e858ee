-- Put before every script about requests: how an open request is found and how it is settled.
-- One hash holds 'r:C:ts' (the request as Java packed it) and its indexes as lists of 'C:ts':
-- 'at:C:ts' for every message that leads to it, 'for:U' for each responder, 'by:U' for the asker.

local function indexes(request)
  local fields = {'at:' .. request.channel .. ':' .. request.ts, 'by:' .. request.asker}
  for _, ts in ipairs(request.also) do
    fields[#fields + 1] = 'at:' .. request.channel .. ':' .. ts
  end
  for _, one in ipairs(request.expected) do
    fields[#fields + 1] = 'for:' .. one.responder
  end
  return fields
end

local function unlink(book, field, id)
  local rest = {}
  for _, other in ipairs(load(book, field) or {}) do
    if other ~= id then
      rest[#rest + 1] = other
    end
  end
  if #rest == 0 then
    redis.call('HDEL', book, field)
  else
    save(book, field, rest)
  end
  return rest
end

-- Each id stands once in a list, so entering it again is harmless.
local function link(book, field, id)
  local list = unlink(book, field, id)
  list[#list + 1] = id
  save(book, field, list)
end

local function enter(book, id, packed)
  for _, field in ipairs(indexes(cjson.decode(packed))) do
    link(book, field, id)
  end
  redis.call('HSET', book, 'r:' .. id, packed)
end

local function remove(book, id, request)
  for _, field in ipairs(indexes(request)) do
    unlink(book, field, id)
  end
  redis.call('HDEL', book, 'r:' .. id)
end

local function settle(book, done, id, request, now)
  remove(book, id, request)
  redis.call('ZADD', done, ms(now + REMEMBERED), 'r:' .. id)
end

local function expects(request, person)
  for _, one in ipairs(request.expected) do
    if one.responder == person then
      return true
    end
  end
  return false
end

-- Settles those open requests that a message leads to and that the test picks; earliest first.
local function settleAt(book, done, message, picks, now)
  local ids = load(book, 'at:' .. message) or {}
  local settled = {}
  table.sort(ids)
  for _, id in ipairs(ids) do
    local request = load(book, 'r:' .. id)
    if request and picks(request) then
      settle(book, done, id, request, now)
      settled[#settled + 1] = id
    end
  end
  return settled
end
