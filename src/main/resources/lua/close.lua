-- CLOSE: settles a request whatever its state, and enters the duties that follow.
-- KEYS request, due, duty, done
-- ARGV turned clock or '', 'C:ts', duties [{id, due, kind, facts}]
-- Returns 1, or 0 if it is not open
local id = ARGV[2]
local duties = cjson.decode(ARGV[3])
local now = clock(ARGV[1])
local request = load(book, 'r:' .. id)

if not request then
  return 0
end

settle(id, request, 'SETTLED', now)
promise(due, duty, done, duties, now)
return 1
