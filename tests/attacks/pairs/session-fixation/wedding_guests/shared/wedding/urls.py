from django.urls import path

from . import views

urlpatterns = [
    path("", views.start, name="start"),
    path("language/", views.language, name="language"),
    path("enter/", views.enter, name="enter"),
    path("reply/", views.reply, name="reply"),
    path("songs/", views.wishes, name="wishes"),
    path("leave/", views.leave, name="leave"),
]
