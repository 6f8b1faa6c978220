"""What the one gets to whom a request is handed over."""

from __future__ import annotations

from django_pro.agent.answer import Brief
from django_pro.agent.said import Said

_WHY = {
    "fastapi-pro": "it is about FastAPI, or a move between it and Django",
    "python-pro": "it is about Python without Django",
    "frontend-specialist": "it is about what runs in the browser",
    "DevOps-specialist": "it is about infrastructure beyond one Django project",
    "database-architect": "it is about a database beyond what a Django project asks of it",
    "data-engineer": "it is about data and models of machine learning, not about Django",
}


def brief(said: Said) -> Brief:
    """To whom, why, and a text that can be sent as it is."""
    to = said.route.delegate or ""
    why = _WHY.get(to, "it is no task of Django's")
    lines = [
        f"# For {to}",
        "",
        "## The request, word for word",
        *(f"> {line}".rstrip() for line in said.text.strip().splitlines() or [""]),
        "",
        "## What is known",
        f"- It was routed here because {why}.",
        f"- Kind of work: {said.route.intent}; size: {said.route.tier}.",
        *(f"- It names `{name}`." for name in (*said.names, *said.files)[:10]),
        "",
        "## What is expected back",
        "- The change or the answer, and how it was checked.",
        "- If a Django project is part of it: the URL, model or setting that it has to offer.",
    ]
    return Brief(to, why, "\n".join(lines))
