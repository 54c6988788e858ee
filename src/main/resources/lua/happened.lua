-- HAPPENED: tells the open requests that a message leads to what happened there. What is heard
-- before the request itself is remembered for ten minutes, the latest: Slack promises no order. That a message
-- was deleted or edited matters only to the request that it holds.
-- KEYS request, due, duty, done, early (of this message)
-- ARGV turned clock or '', message 'C:ts', happenings ['KIND person micros emoji', ...]
-- Returns {id, state} for each that ended and {id, 'OPEN', packed} for each that goes on with
-- something asked back, earliest first; {id, 'SETTLED'} alone where the message held one that was
-- settled before, {id, 'CHECKED'} where a check mark and {id, 'STRUCK'}
-- where an edit did that
local EARLY = 600000 -- 10 min in ms
local MOST_EARLY = 100 -- of one message: the thread that nobody follows may be long

local early, message = KEYS[5], ARGV[2]
local now = clock(ARGV[1])
local heard = cjson.decode(ARGV[3])
local ids = load(book, 'at:' .. message) or {}
if redis.call('HEXISTS', book, 'r:' .. message) == 1 then
  ids[#ids + 1] = message
end
local told = {}

if #ids == 0 then
  if remembered(done, 'r:' .. message, now) then
    return {{message, settledHow(message, now)}}
  end
  redis.call('RPUSH', early, unpack(heard))
  redis.call('LTRIM', early, -MOST_EARLY, -1)
  redis.call('PEXPIRE', early, EARLY)
  return told
end

table.sort(ids)
for _, id in ipairs(ids) do
  local request = load(book, 'r:' .. id)
  local concerns = request and concerning(id == message, heard) or {}
  if #concerns > 0 then
    request.happened = merged(request.happened or {}, concerns)
    local state, how, answered = ending(request, askedAt(id))
    if state then
      settle(id, request, how, now)
      told[#told + 1] = {id, state}
    else
      save(book, 'r:' .. id, request)
      for person in pairs(answered) do
        unlink('for:' .. person, id)
        unlist(person, id, now)
      end
      if how then
        told[#told + 1] = {id, 'OPEN', cjson.encode(request)}
      end
    end
  end
end
return told
