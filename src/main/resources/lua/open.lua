-- OPEN: enters a request and its duties, all or nothing.
-- KEYS request, due, duty, done
-- ARGV turned clock or '', 'C:ts', packed request, duties [{id, due, kind, facts}]
-- Returns 1, or 0 if it is there or was settled within 48 h
local id, packed = ARGV[2], ARGV[3]
local now = clock(ARGV[1])
local duties = cjson.decode(ARGV[4])

if redis.call('HEXISTS', book, 'r:' .. id) == 1 or remembered(done, 'r:' .. id, now) then
  return 0
end

enter(id, packed)
promise(due, duty, done, duties, now)
return 1
