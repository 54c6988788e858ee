-- REVISE: replaces an open request and enters the duties that follow. Who is expected still has
-- it on their list if it was there, and what happened meanwhile is kept.
-- KEYS request, due, duty, done
-- ARGV turned clock or '', 'C:ts', packed request, duties [{id, due, kind, facts}]
-- Returns 1, or 0 if it is not open
local id, packed = ARGV[2], ARGV[3]
local now = clock(ARGV[1])
local duties = cjson.decode(ARGV[4])
local old, new = load(book, 'r:' .. id), cjson.decode(packed)

if not old then
  return 0
end

if old.happened then
  new.happened = merged(old.happened, new.happened or {})
  packed = cjson.encode(new)
end
remove(id, old)
enter(id, packed)
for _, one in ipairs(old.expected) do
  if not expects(new, one.responder) then
    unlist(one.responder, id, now)
  end
end
promise(due, duty, done, duties, now)
return 1
