-- POSTPONE: gives a duty back for later. Whoever began it and gives it back has not said it;
-- what an earlier claim began may have been said, and that stays in the row.
-- KEYS due, lease, duty, parked   ARGV id, fence, until in ms
-- Returns 1, or 0 if the claim no longer holds
local due, lease, duty, parked = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local id, fence = ARGV[1], tonumber(ARGV[2])
local row = load(duty, id)

if not row or row.done or row.fence ~= fence or redis.call('HEXISTS', parked, id) == 1 then
  return 0
end

row.due = tonumber(ARGV[3])
if row.startedBy == fence then
  row.started, row.startedBy, row.attempt = nil, nil, nil
end
save(duty, id, row)
redis.call('ZADD', due, ARGV[3], id)
redis.call('ZREM', lease, id)
return 1
