-- OPEN: enters a request and its duties, all or nothing. What was heard there before happened to
-- it too.
-- KEYS request, due, duty, done, early of its message and of the others that lead to it
-- ARGV turned clock or '', 'C:ts', packed request, duties [{id, due, kind, facts}]
-- Returns 1, or 0 if it is there, was settled within 48 h, or is settled by what was heard before
local id, packed = ARGV[2], ARGV[3]
local now = clock(ARGV[1])
local duties = cjson.decode(ARGV[4])

if redis.call('HEXISTS', book, 'r:' .. id) == 1 or remembered(done, 'r:' .. id, now) then
  return 0
end

local request = cjson.decode(packed)
local happened = {}
for key = 5, #KEYS do
  local heard = concerning(key == 5, redis.call('LRANGE', KEYS[key], 0, -1))
  happened = merged(happened, heard)
end
if #happened > 0 then
  request.happened = merged(request.happened or {}, happened)
  local state, how = ending(request, askedAt(id))
  if state then
    remember(id, how, now)
    return 0
  end
  packed = cjson.encode(request)
end

enter(id, packed)
promise(due, duty, done, duties, now)
return 1
