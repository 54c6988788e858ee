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

local OF_THE_ASK = {DELETED = true, EDITED = true, ASKED = true, UNASKED = true}

-- What of it concerns a request: what becomes of the ask only the one that the message holds.
local function concerning(holdsIt, heard)
  local rest = {}
  for _, text in ipairs(heard) do
    if holdsIt or not OF_THE_ASK[parts(text).kind] then
      rest[#rest + 1] = text
    end
  end
  return rest
end

-- When a request was asked, from its id.
local function askedAt(id)
  return (string.gsub(string.match(id, ':([%d.]+)$'), '%.', ''))
end

-- By person the first edit that asks them, or no more; and whether it is no ask any more, which is
-- told as if the asker had been unasked.
local function edits(request)
  local first, struck, lastAsked = {}, nil, ''
  for _, text in ipairs(request.happened) do
    local one = parts(text)
    if one.kind == 'ASKED' or one.kind == 'UNASKED' then
      if not first[one.by] or isNewer(first[one.by], one) then
        first[one.by] = one
      end
    end
    if one.kind == 'ASKED' and one.at > lastAsked then
      lastAsked = one.at
    elseif one.kind == 'UNASKED' and one.by == request.asker and one.at > (struck or '') then
      struck = one.at
    end
  end
  return first, struck and struck >= lastAsked
end

-- The state that ends a request and how it does: 'CHECKED' by a mark, 'STRUCK' by an edit, else
-- 'SETTLED'; or nil while it goes on, and whether a responder asked back. Then the set of those who
-- have answered.
-- asked: when it was asked, in micros: what was done before does not count.
local function ending(request, asked)
  local since, answered, opened = {}, {}, nil
  for _, one in ipairs(request.expected) do
    local from = one.from or one.since or asked
    since[one.responder] = from
    opened = (opened and opened < from) and opened or from
  end

  local deleted, done, replied, question, firstWord, lastThanks
  local first, asksNobody = edits(request)
  for _, text in ipairs(request.happened) do
    local one = parts(text)
    local isAsker = one.by == request.asker
    local responder = since.channel and not isAsker and 'channel' or one.by
    local isResponder = since[responder] and one.at >= since[responder]
    local edit = not isAsker and first[one.by]
    local wasResponder = isResponder or (edit and (edit.kind == 'UNASKED' or one.at >= edit.at))
    local isReply = one.kind == 'REPLY' or one.kind == 'THANKS'

    deleted = deleted or one.kind == 'DELETED'
    done = done or (one.kind == 'DONE' and (isAsker or wasResponder))
    question = question or (one.kind == 'QUESTION' and isResponder)
    if isReply and wasResponder then
      replied, answered[responder] = true, true
    end
    -- Thanks of before anybody was asked are for something else in the same thread.
    if isAsker and one.kind == 'THANKS' and one.at >= opened and (not lastThanks or one.at > lastThanks) then
      lastThanks = one.at
    end
    if not isAsker and (isReply or one.kind == 'QUESTION') and (not firstWord or one.at < firstWord) then
      firstWord = one.at
    end
  end

  if deleted then
    return 'WITHDRAWN', 'SETTLED'
  end
  local enough = replied
  for person in pairs(since) do
    enough = enough and (not request.all or answered[person])
  end
  local thanked = firstWord and lastThanks and firstWord < lastThanks
  if done or thanked or enough then
    return 'ANSWERED', done and 'CHECKED' or 'SETTLED', answered
  end
  if asksNobody then
    return 'WITHDRAWN', 'STRUCK', answered
  end
  return nil, question, answered
end
