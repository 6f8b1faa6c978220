from django.urls import path

from . import views

urlpatterns = [
    path("pieces/", views.PieceList.as_view()),
    path("pieces/<int:pk>/scores/", views.ScoreList.as_view()),
    path("scores/<int:pk>/", views.ScoreDelete.as_view()),
]
