-- COMMIT: writes down that a duty was said as this message, and enters what is next.
-- A stale holder takes its message back; the row remembers which, so that whoever found that very
-- message by a probe says it again.
-- KEYS due, lease, duty, done, parked
-- ARGV turned clock or '', id, fence, message ts, next duties [{id, due, kind, facts}]
-- Returns 'DONE' | 'TAKE_BACK' | 'SAY_AGAIN'
local due, lease, duty, done, parked = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local id, said = ARGV[2], ARGV[4]
local now = clock(ARGV[1])
local next = cjson.decode(ARGV[5])
local row = load(duty, id)

if not row then
  return 'TAKE_BACK'
end
if row.done then
  return row.said == said and 'DONE' or 'TAKE_BACK'
end

local retracted = row.retracted or {}
if row.fence ~= tonumber(ARGV[3]) then
  retracted[said] = true
  row.retracted = retracted
  save(duty, id, row)
  return 'TAKE_BACK'
end
if retracted[said] then
  return 'SAY_AGAIN'
end

row.said = said
redis.call('HDEL', parked, id)
finish(due, lease, duty, done, id, row, now)
promise(due, duty, done, next, now)
return 'DONE'
