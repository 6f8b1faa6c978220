"""What the probe reports of who may do what, as it comes over the channel."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django_pro.core.frame import Frame


@dataclass(frozen=True, slots=True)
class RowFact:
    """A row that an endpoint is about."""

    model: str
    """`app_label.Model`."""
    key: str
    """Its primary key, as text."""
    owners: tuple[str, ...]
    """Ways to the users that it belongs to, as lookups from its model, e.g. `order__customer`; an
    empty one where it is a user itself."""
    shared: tuple[str, ...]
    """Ways to the users who share it, e.g. `project__membership__user`."""
    by_url: bool
    """The URL names it."""
    named_by: str
    """The field by which the URL does; empty where it does not."""
    of_view: bool
    """It is of the model that the view serves."""
    hides: tuple[str, ...]
    """Ways in which a row of its model can be hidden: `draft`, `private` or `deleted`."""


@dataclass(frozen=True, slots=True)
class SubjectFact:
    """What one endpoint is about, and what its view declares."""

    endpoint: str
    """Id of the endpoint fact."""
    url: str
    rows: tuple[RowFact, ...]
    """Those that the URL names first."""
    permissions: tuple[str, ...]
    """Names of REST framework's permission classes, the defaults included."""
    authentication: tuple[str, ...]
    csrf_exempt: bool
    detail: bool
    """The URL names a row."""
    handlers: dict[str, Frame] = field(hash=False)
    """HTTP method -> where the method of the project's own class stands that answers it."""
    hooks: dict[str, Frame] = field(hash=False)
    """HTTP method -> where the class does its part of what a generic view does."""
    permissions_stated: bool = True
    """The view, or the project's settings, say who may use it, if only that all may."""
    silent_authentication: Frame | None = None
    """The project's own class that is asked how to log in, where it says nothing."""
    own_csrf_check: Frame | None = None
    """The project's own method that stands in for REST framework's check of the CSRF token."""
    permissions_at: Frame | None = None
    """The view's own method that says by the action who may."""
    joined_at: Frame | None = None
    """Where permission classes are joined with "or", one of which says whose a row is."""
    exempted_at: Frame | None = None
    """The line of a base of the view that has no CSRF token asked of any of its views."""
    own_authentication: Frame | None = None
    """The project's own method that finds out for REST framework who sends a request."""


@dataclass(frozen=True, slots=True)
class ChangeFact:
    """A row that a request changed; it was rolled back afterwards."""

    model: str
    key: str
    kind: str
    """`inserted`, `updated` or `deleted`."""
    fields: dict[str, tuple[str | None, ...]] = field(hash=False)
    """Name -> before and after, as text; None for NULL, and where there was no row."""


@dataclass(frozen=True, slots=True)
class FailureFact:
    """An exception that ended a request."""

    type: str
    message: str
    path: str
    line: int


@dataclass(frozen=True, slots=True)
class ClaimFact:
    """A value that was put into a body, for a field that users have no say in."""

    model: str
    field: str
    """As a change names it."""
    value: str
    kind: str
    """`owner`, `flag`, `role`, `status` or `amount`."""
    called: str = ""
    """What the body calls it, where that is not the field's name: a price that a sum is made of."""


@dataclass(frozen=True, slots=True)
class NamedFact:
    """A row of another user that a body names."""

    name: str
    """The key by which it does."""
    holder: str
    """The model that has the foreign key."""
    field: str
    """That foreign key, as a change names it."""
    row: RowFact


@dataclass(frozen=True, slots=True)
class EarlyFact:
    """What a request sent on while its rows were not committed."""

    kind: str
    """`mail`, `task`, `thread` or `request`."""
    name: str
    """The task's or function's, or the method and host; empty of a mail."""
    arguments: tuple[str, ...]
    """What the task was given, as texts."""
    models: tuple[str, ...]
    """Of the rows that were written in the open transaction."""
    made: tuple[str, ...]
    """Models of rows that were new among them."""
    place: Frame | None
    """The project's line that sent it."""
    undone: bool = False
    """Its transaction was rolled back in the end."""
    ahead: bool = False
    """The rows were written behind it."""


@dataclass(frozen=True, slots=True)
class ReaderFact:
    """A form or serializer of the project's own that read a body, or wrote a part of an answer."""

    frame: Frame
    fields: tuple[str, ...]
    """Those that it takes, or that are in question."""


@dataclass(frozen=True, slots=True)
class LeakFact:
    """A secret of a row that an answer holds."""

    model: str
    key: str
    field: str
    kind: str
    """`password`, `secret`, `code`, `email`, `contact` or `private`."""
    mine: bool
    """It is the actor's own."""
    writers: tuple[ReaderFact, ...] = ()
    """The serializer that wrote it, and the one that this is a field of."""
    whole: bool = False
    """The answer is made of all columns of its model, as `values()` without names gives them, and
    `fields = "__all__"`."""


@dataclass(frozen=True, slots=True)
class LookUpFact:
    """Where the project's code first asked for rows of a model, or wrote to them."""

    model: str
    frame: Frame | None
    """None where Django or REST framework asked by themselves."""
    built: Frame | None
    """Where its queryset was built."""
    confined: Frame | None = None
    """Where all queries for such rows are confined to what the user has; else the permission that
    was asked of one, and let a change through."""
    opted_in: bool = False
    """All queries for such rows want a flag set by which users share them."""
    template: Frame | None = None
    """The tag of a template that asked, where nothing else did."""


@dataclass(frozen=True, slots=True)
class CellFact:
    """One endpoint, requested with one method by one actor."""

    endpoint: str
    method: str
    actor: str
    """`anonymous`, `owner`, `colleague` (shares the row, does not own it), `other`, `staff`,
    `superuser`, or `group:NAME`."""
    url: str
    variation: str
    """What is unlike the plain request, e.g. `no csrf token`; empty for the plain one."""
    sent: str
    """The body as JSON; empty without one."""
    content_type: str
    status: int
    """0 when there was no response."""
    location: str
    answer_type: str
    shown: tuple[str, ...]
    """Models of the subject's rows that the answer holds."""
    changes: tuple[ChangeFact, ...]
    leaks: tuple[LeakFact, ...]
    answer: str
    """The first characters of the body."""
    failure: FailureFact | None
    claims: tuple[ClaimFact, ...] = ()
    """Where the variation is `claims more`."""
    named: NamedFact | None = None
    """Where the variation is `another user's row`."""
    early: tuple[EarlyFact, ...] = ()
    cache_control: str = ""
    """The header by which the answer says who may keep it."""
    vary: str = ""
    skipped: tuple[str, ...] = ()
    """Where the variation is `guards`: mixins of the view that the request never came to; where it
    is `joined with or`: permission classes that refused, and had no effect; where it is `without a
    part`: the model of which the user has no row, and is refused for it."""
    owners_answer: bool = False
    """Where the variation is `after the owner`: it is the owner's, and the actor's own is another
    one."""
    readers: tuple[ReaderFact, ...] = ()
    """Of its body, or its query."""
    refused_at: Frame | None = None
    """The project's line that raised what it was refused by, or answered so."""
    kept_at: Frame | None = None
    """Where the variation is `after the owner`: the project's line that kept something; where it
    is `no csrf token`: the one that waives the check for what the URL holds."""
    carried: str = ""
    """The headers and cookies that say in which organisation, team or workspace it works."""
    carried_at: Frame | None = None
    """Where what they name is looked up, if the rows are looked up within that."""
    looked_up: tuple[LookUpFact, ...] = ()
    """Of `other` and `anonymous`."""
    only_named: tuple[str, ...] = ()
    """Of the models that are shown, those of which it says no more than which rows there are."""
    written_at: dict[str, Frame] = field(default_factory=dict, hash=False)
    """Of a GET, by model: the line of the view's own from which its rows were written."""

    @property
    def is_done(self) -> bool:
        """Whether the view came to its end: 2xx, or a redirect that is not to a login."""
        return 200 <= self.status < 300 or (
            300 <= self.status < 400
            and "login" not in self.location
            and "next=" not in self.location
        )


@dataclass(frozen=True, slots=True)
class DocumentedFact:
    """An answer beside what the project's OpenAPI schema declares of its operation."""

    endpoint: str
    cell: CellFact
    responses: dict[str, Any]
    """The operation's, by status."""
    components: dict[str, Any]
    """Schemas that those refer to, by name."""
    body: str


@dataclass(frozen=True, slots=True)
class LoginFact:
    """A login, or a reset of a password, tried with names that are there and with others."""

    endpoint: str
    kind: str
    """`login`, `reset`, `address` of a form that asks for an address alone, or `named` of a body
    that gives somebody else's."""
    cells: tuple[CellFact, ...]
    """With a known name and a wrong password, then with an unknown name; where a login went
    through, with the right password, then of an inactive user."""
    told_apart: bool
    """The first two answers differ in more than the name."""
    lets_inactive_in: bool
    keeps_session: bool
    """A login saved what it knows in the session from before it."""
    logged: Frame | None = None
    """Where the project's own code wrote the password into the log."""
    endless_token: bool = False
    """The answer to the right password holds a JWT that does not say when it ends."""
    made_at: Frame | None = None
    """Where the project's own code had it made."""
    kept_at: Frame | None = None
    """Where a row of the project's own, whose key a cookie holds, was made the session of who logs
    in, and kept its key."""
    stored_at: Frame | None = None
    """Where the project's own code first stored something in the session of who logs in."""
    hashed_at: Frame | None = None
    """Where the project's own code had the password hashed of a name that is there, and nothing of
    one that is not."""


@dataclass(frozen=True, slots=True)
class TokenFact:
    """A token that was accepted in place of a login."""

    endpoint: str
    kind: str
    """`unsigned`, `wrong key`, `guessed key`, `key in code`, `expired`, `inactive user`,
    `another kind` for one that is good for days; of what
    sets a new password `reset in answer`, `reset guessed`, `reset twice`, `reset old` or
    `reset of another user`;
    `password in log` where it is the password of a form, `secret in log` where it is another thing
    that has to stay unknown, `key in log` where a request has made it,
    `credentials in log` where it is what a header or cookie has, `setting in log` where it is a
    secret of the settings."""
    told: str
    place: Frame | None
    """Where the project's own code had it decoded; where it says how long such a kind is good."""
    cell: CellFact
    asked: CellFact | None = None
    """The request that a token of a reset was mailed for."""


@dataclass(frozen=True, slots=True)
class RaceFact:
    """Two equal requests of one user leave something else at once than one after the other."""

    endpoint: str
    method: str
    url: str
    kind: str
    """`lost update`, or `done twice`: the second is refused after the first, and not beside it."""
    model: str
    field: str
    """The number that is another; empty of what is done twice."""
    values: tuple[str | None, ...]
    """Before, one after the other, at once."""
    statuses: tuple[int, ...]
    """Of the request after the other one, and of the one that was overtaken."""
    place: Frame | None
    """The write before which the first request was stopped."""
