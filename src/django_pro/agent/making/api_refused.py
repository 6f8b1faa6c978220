"""Status codes that a request has for those whom a new API refuses."""

from __future__ import annotations

from django_pro.agent import stated_statuses
from django_pro.agent.making.site import Site
from django_pro.agent.work import NotProvenError


def of_visitors(site: Site) -> int:
    """What REST framework answers who has not logged in: 401 where its first authentication class
    says how to, 403 where it does not."""
    settings = site.outline.settings.get("REST_FRAMEWORK") or {}
    usual = ["SessionAuthentication"]
    classes = [str(each) for each in settings.get("DEFAULT_AUTHENTICATION_CLASSES", usual)]
    return 403 if not classes or classes[0].endswith("SessionAuthentication") else 401


def without(site: Site, text: str, *, of_users: int) -> str:
    """The text without the codes, where they are those that are answered; `of_users` is that of
    who has logged in, and may not.

    Raises:
        NotProvenError: another one is wanted.
    """
    told, rest = stated_statuses.stated(text.lower())
    is_other = told.visitor not in (0, of_visitors(site)) or told.user not in (0, of_users)
    # One that nobody was found for; 404 is of rows that are not there.
    cut = stated_statuses.codes(text) - stated_statuses.codes(rest) - {told.visitor, told.user, 404}
    if is_other or (cut and (told.visitor or told.user)):
        raise NotProvenError(
            f"Who has not logged in gets {of_visitors(site)} of the project's API, and who may not "
            f"do something {of_users}: other codes are not written here. Nothing is written."
        )
    return rest if told.visitor or told.user else text
