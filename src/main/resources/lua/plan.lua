-- PLAN: notes what a list is going to show; nothing for whom nothing waits.
-- KEYS request   ARGV person, list, ['C:ts', ...]
local person = ARGV[1]

if redis.call('HEXISTS', KEYS[1], 'for:' .. person) == 1 then
  save(KEYS[1], 'plan:' .. person, {list = ARGV[2], shows = cjson.decode(ARGV[3])})
end
return 1
