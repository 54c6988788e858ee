-- CLOSE: settles a request whatever its state.
-- KEYS request, due, duty, done   ARGV turned clock or '', 'C:ts'
-- Returns 1, or 0 if it is not open
local id = ARGV[2]
local request = load(book, 'r:' .. id)

if not request then
  return 0
end

settle(id, request, clock(ARGV[1]))
return 1
