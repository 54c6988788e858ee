-- POSTPONE: gives a duty back for later, and enters what is next. Whoever began it and gives it
-- back has not said it; what an earlier claim began may have been said, and that stays in the row.
-- KEYS due, lease, duty, done, parked
-- ARGV turned clock or '', id, fence, until in ms, next duties [{id, due, kind, facts}]
-- Returns 1, or 0 if the claim no longer holds
local due, lease, duty, done, parked = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local id, fence = ARGV[2], tonumber(ARGV[3])
local next = cjson.decode(ARGV[5])
local row = load(duty, id)

if not row or row.done or row.fence ~= fence or redis.call('HEXISTS', parked, id) == 1 then
  return 0
end

row.due = nil
if row.startedBy == fence then
  row.started, row.startedBy, row.attempt = nil, nil, nil
end
save(duty, id, row)
redis.call('ZADD', due, ARGV[4], id)
redis.call('ZREM', lease, id)
promise(due, duty, done, next, clock(ARGV[1]))
return 1
