-- REVISE: replaces an open request and enters the duties that follow.
-- KEYS request, due, duty, done
-- ARGV turned clock or '', 'C:ts', packed request, duties [{id, due, kind, facts}]
-- Returns 1, or 0 if it is not open
local book, due, duty, done = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local id, packed = ARGV[2], ARGV[3]
local now = clock(ARGV[1])
local duties = cjson.decode(ARGV[4])
local old = load(book, 'r:' .. id)

if not old then
  return 0
end

remove(book, id, old)
enter(book, id, packed)
promise(due, duty, done, duties, now)
return 1
