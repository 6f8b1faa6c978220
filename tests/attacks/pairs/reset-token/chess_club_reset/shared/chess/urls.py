from django.urls import path

from . import views

urlpatterns = [
    path("ladder/", views.Ladder.as_view()),
    path("reset/", views.AskReset.as_view()),
    path("reset/use/", views.UseReset.as_view()),
]
