from django.urls import path

from shelf import themes, views

names = [
    "naive",
    "mended",
    "flat",
    "members",
    "raises",
    "exits",
    "dies",
    "is_killed",
    "kills_parent",
    "loops",
    "swallows",
    "sleeps",
    "naps",
    "waits",
    "blames_itself",
    "charges",
    "connects",
    "spawns",
    "mails",
    "caches",
    "uploads",
    "endless",
    "long",
    "gigabyte",
    "streams",
    "awaits",
    "commits",
    "threads",
    "shelves",
    "durable",
    "chances",
    "since",
    "for_partners",
    "renames",
    "adds_copied",
    "imports",
    "disturbs",
    "add",
    "desk",
    "branches",
]
urlpatterns = [path(f"{name}/", getattr(views, name)) for name in names]
urlpatterns.append(path("books/<int:pk>/", views.detail))
urlpatterns.append(path("rated/<int:stars>/", views.rated))
urlpatterns.append(path("titled/<int:pk>/<slug:slug>/", views.titled, name="titled"))
urlpatterns.append(path("themed/", themes.themed))
