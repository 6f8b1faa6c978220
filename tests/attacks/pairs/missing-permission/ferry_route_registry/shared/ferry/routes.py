from django.contrib.auth.decorators import login_required
from django.urls import path

urlpatterns = []


def route(pattern):
    """Gives the view this address. All of ours want a login."""

    def register(view):
        urlpatterns.append(path(pattern, login_required(view), name=view.__name__))
        return view

    return register
