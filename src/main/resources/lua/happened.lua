-- HAPPENED: tells the open requests that a message leads to what happened there. What is heard
-- before the request itself is remembered for ten minutes: Slack promises no order.
-- KEYS request, done, early (of this message)
-- ARGV turned clock or '', message 'C:ts', happenings ['KIND person micros emoji', ...]
-- Returns the requests that ended, each as 'C:ts STATE', earliest first
local EARLY = 600000 -- 10 min in ms

local book, done, early = KEYS[1], KEYS[2], KEYS[3]
local now = clock(ARGV[1])
local heard = cjson.decode(ARGV[3])
local ids = load(book, 'at:' .. ARGV[2]) or {}
local ended = {}

if #ids == 0 then
  for _, text in ipairs(heard) do
    redis.call('RPUSH', early, text)
  end
  redis.call('PEXPIRE', early, EARLY)
  return ended
end

table.sort(ids)
for _, id in ipairs(ids) do
  local request = load(book, 'r:' .. id)
  if request then
    request.happened = merged(request.happened or {}, heard)
    local state = ending(request)
    if state then
      settle(book, done, id, request, now)
      ended[#ended + 1] = id .. ' ' .. state
    else
      save(book, 'r:' .. id, request)
    end
  end
end
return ended
