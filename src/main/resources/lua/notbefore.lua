-- NOTBEFORE: the latest date in force for any of a person's topics. Writes nothing.
-- KEYS quiet   ARGV turned clock or '', 'person|topic', ...
-- Returns it in ms, or nil
local latest = clock(ARGV[1])
local found = false

for i = 2, #ARGV do
  local untilMs = tonumber(redis.call('ZSCORE', KEYS[1], ARGV[i]) or '0')
  if untilMs > latest then
    latest, found = untilMs, true
  end
end
return found and ms(latest) or nil
