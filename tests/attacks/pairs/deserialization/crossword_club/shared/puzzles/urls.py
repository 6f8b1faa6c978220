from django.urls import path

from . import views

urlpatterns = [
    path("puzzles/", views.PuzzleList.as_view()),
    path("puzzles/import/", views.ImportPuzzles.as_view()),
    path("puzzles/<int:pk>/", views.MyPuzzle.as_view()),
    path("puzzles/<int:pk>/solves/", views.Solves.as_view()),
]
