"""Coding agents as clients: where each of them learns that django-pro is here."""

from django_pro.agent.clients.installing import Change, Installation, install
from django_pro.agent.clients.targets import CLIENTS

__all__ = ["CLIENTS", "Change", "Installation", "install"]
