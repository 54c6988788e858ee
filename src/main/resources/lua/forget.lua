-- FORGET: what a person did to an open request is forgotten, whoever's it is.
-- KEYS request, due, duty, done   ARGV 'C:ts', person
-- Returns 1, or 0 if it is not open or they did nothing
local id, person = ARGV[1], ARGV[2]
local request = load(book, 'r:' .. id)
local kept, forgotten = {}, false

for _, happening in ipairs(request and request.happened or {}) do
  if parts(happening).by == person then
    forgotten = true
  else
    kept[#kept + 1] = happening
  end
end
if not forgotten then
  return 0
end

request.happened = #kept > 0 and kept or nil
save(book, 'r:' .. id, request)
return 1
