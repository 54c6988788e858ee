-- Put before every script that tells a request what happened to it: request.life in Java, in the
-- words of Lua. A happening is 'KIND person micros emoji'; micros have 16 digits, so that they are
-- compared as text: as numbers they would lose their last ones in cjson.

local MOST_OF_A_KIND = 8 -- as Happenings keeps
local SWITCHED_ON = {NOT_DONE = 'DONE', NOT_LOOKING = 'LOOKING'}

local function parts(happening)
  local kind, by, at, emoji = string.match(happening, '^(%S+) (%S+) (%S+) ?(%S*)$')
  return {kind = kind, by = by, at = at, emoji = emoji, text = happening}
end

local function isReaction(one)
  local on = SWITCHED_ON[one.kind] or one.kind
  return on == 'DONE' or on == 'LOOKING'
end

-- Two with the same place: the newer takes the place of the older.
local function place(one)
  local who = (SWITCHED_ON[one.kind] or one.kind) .. ' ' .. one.by
  return isReaction(one) and who .. ' ' .. one.emoji or who .. ' ' .. one.at
end

local function isNewer(one, other)
  if one.at ~= other.at then
    return one.at > other.at
  end
  return one.text > other.text
end

-- What is known with what is heard, each place once and of each person and kind the newest.
local function merged(known, heard)
  local places, order = {}, {}
  for _, list in ipairs({known, heard}) do
    for _, text in ipairs(list) do
      local one = parts(text)
      local where = place(one)
      if not places[where] then
        order[#order + 1] = where
      end
      if not places[where] or isNewer(one, places[where]) then
        places[where] = one
      end
    end
  end

  local newestFirst = {}
  for _, where in ipairs(order) do
    newestFirst[#newestFirst + 1] = places[where]
  end
  table.sort(newestFirst, isNewer)

  local kept, count = {}, {}
  for _, one in ipairs(newestFirst) do
    local whose = one.kind .. ' ' .. one.by
    count[whose] = (count[whose] or 0) + 1
    if isReaction(one) or count[whose] <= MOST_OF_A_KIND then
      table.insert(kept, 1, one.text)
    end
  end
  return kept
end

-- The state that ends a request, or nil while it goes on.
local function ending(request)
  local asked, answered, missing = {}, {}, 0
  for _, one in ipairs(request.expected) do
    asked[one.responder] = true
  end

  local done, replied, refused, firstWord, lastThanks = false, false, false, nil, nil
  for _, text in ipairs(request.happened) do
    local one = parts(text)
    local isWord = one.kind == 'REPLY' or one.kind == 'THANKS' or one.kind == 'QUESTION'
    if one.by == request.asker then
      if one.kind == 'WITHDRAWN' then
        return 'WITHDRAWN'
      end
      done = done or one.kind == 'DONE'
      if one.kind == 'THANKS' and (not lastThanks or one.at > lastThanks) then
        lastThanks = one.at
      end
    elseif isWord and (not firstWord or one.at < firstWord) then
      firstWord = one.at
    end
    if asked[one.by] then
      done = done or one.kind == 'DONE'
      refused = refused or one.kind == 'REFUSED'
      if one.kind == 'REPLY' or one.kind == 'THANKS' then
        replied = true
        answered[one.by] = true
      end
    end
  end

  if refused then
    return 'REFUSED'
  end
  for person in pairs(asked) do
    missing = missing + (answered[person] and 0 or 1)
  end
  local enough = replied and (not request.all or missing == 0)
  if done or enough or (firstWord and lastThanks and firstWord < lastThanks) then
    return 'ANSWERED'
  end
  return nil
end
