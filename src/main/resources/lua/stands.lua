-- STANDS: a list stands. What it was going to show is listed; lists of before are taken back, and
-- this one at once if nothing waits any more. Another message of the same list is left alone: who
-- said it takes it back, unless it is the one that stays; and what is later is not of before.
-- KEYS request, due, duty, done
-- ARGV turned clock or '', person, [the duty {id, due, kind, facts} that takes it back], at in ms
local person, at = ARGV[2], tonumber(ARGV[4])
local one = cjson.decode(ARGV[3])[1]
local now = clock(ARGV[1])
local plan = load(book, 'plan:' .. person)

if plan and plan.list == one.facts.list then
  local shown = load(book, 'shown:' .. person) or {}
  for _, id in ipairs(plan.shows) do
    shown[id] = at
  end
  saveShown(person, shown)
end

local standing, before = {one}, {}
for _, other in ipairs(load(book, 'list:' .. person) or {}) do
  local earlier = other.facts.list ~= one.facts.list and other.facts.ts < one.facts.ts
  if earlier then
    before[#before + 1] = other
  elseif other.id ~= one.id then
    standing[#standing + 1] = other
  end
end
promise(due, duty, done, before, now)
save(book, 'list:' .. person, standing)
retire(person, now)
return 1
