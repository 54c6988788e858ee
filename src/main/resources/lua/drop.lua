-- DROP: finishes a duty without a word, and enters what is next.
-- KEYS due, lease, duty, done, parked
-- ARGV turned clock or '', id, fence, next duties [{id, due, kind, facts}]
-- Returns 1, or 0 if the claim no longer holds
local due, lease, duty, done, parked = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local id = ARGV[2]
local now = clock(ARGV[1])
local next = cjson.decode(ARGV[4])
local row = load(duty, id)

if not row then
  return remembered(done, id, now) and 1 or 0
end
if row.fence ~= tonumber(ARGV[3]) then
  return 0
end

if not row.done then
  redis.call('HDEL', parked, id)
  finish(due, lease, duty, done, id, row, now)
  redis.call('HDEL', duty, id) -- nothing was said, so nobody asks what
  promise(due, duty, done, next, now)
end
return 1
