-- ANSWERED: settles what this person was expected to answer at this message.
-- KEYS request, due, duty, done   ARGV turned clock or '', message 'C:ts', person
-- Returns the settled requests ['C:ts', ...]
local person = ARGV[3]

return settleAt(ARGV[2], function(request)
  return expects(request, person)
end, clock(ARGV[1]))
