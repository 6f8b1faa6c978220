from django.urls import path

from . import views

urlpatterns = [
    path("", views.enter, name="enter"),
    path("language/", views.language, name="language"),
    path("entries/", views.entries, name="entries"),
    path("leave/", views.leave, name="leave"),
]
