from django.urls import path

urlpatterns = []


def page(route, name):
    """Put a view under `route` into the site's urls."""

    def register(view):
        urlpatterns.append(path(route, view, name=name))
        return view

    return register
