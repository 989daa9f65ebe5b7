"""A session with a class: five stages against a clock, as a pure fold over acts.

For builders of screens:

    plan = plan_of(game, loaded.session, minutes=90, preset="one-projector")     # plan.py
    session = begin(plan)                                                        # engine.py
    told = apply(session, Act("next", {}))      # Told(session, notes, events); RefusedAct carries a Stop code
    why_not(session, act)                       # the Stop code, the rules' Refusal, or None
    ways_on(session), offers(session)           # acts that lead on; acts worth a button now

- *Acts* are plain data: a verb and its parameters. `VERBS` (verbs.py) lists them with the types of their parameters.
- *Time* comes in as `Act("tick", {"now": seconds})`; any clock that does not run backwards will do. Gaps longer than
  `clock.GAP` (a closed lid) do not count.
- *Steps* are those of the deck's script; `session.step` is where the class is. Its `activity` says what belongs on the
  screen (teams, order, pulse, story, sources, detective, rules, rounds, count, think, make, show, path, mirror, talk,
  close). The words are the deck's: `script/<step id>.say|watch|ask|stuck`, for the Game Master only.
- *Clock*: `clock.forecast`, `clock.offer` (the rounds that could pass quietly when it is late), `clock.budget`.
- *The game* is `session.course`; actions go in as `play_act(action)`. After every act ask `following(session)`: what it
  gives must be applied too (a round that was dropped passes quietly). `game.record.sitting.Sitting` does that, and
  writes everything down.
- *First turn*: in the step of the rules `coaching.lessons(plan)` are gone through by `Act("lesson", {"number": n})`;
  at the lesson `turn` the first table's actions are played for all to see, and count.
- *Rooms*: `plan.PRESETS`. Where every table has its own machine the class's game is not explored here; each table's
  end comes in as `Act("outcome", {"seat": …, "result": 0-3, "total": points})`.
- *Debrief*: `bots.turning.turning_points(session.course, seed)` finds where the game turned (it takes seconds: never on
  the window's thread). `what_if` and `played_on` give endings, kept by `Act("what-if", {"at": number, "action": […],
  "ending": {"result": 0, "total": 9000, "usual": total of played_on}})`. `pulse.changes`, `honours.honours` and
  `making.verdict_on` are ready to show. `record.made_deck.save_made_deck` turns `made_cards(session)` into a deck.
- *What the projector may show* is `audience(session)` (view.py): no hand, no brief, no script ever.
- Records are totals and texts of teams. There is no place for a pupil's name.
"""
