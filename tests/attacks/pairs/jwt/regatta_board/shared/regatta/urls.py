from django.urls import path
from rest_framework_simplejwt.views import TokenRefreshView

from . import views

urlpatterns = [
    path("token/", views.SignIn.as_view()),
    path("token/refresh/", TokenRefreshView.as_view()),
    path("races/", views.RaceList.as_view()),
    path("entries/", views.EntryList.as_view()),
    path("entries/<int:pk>/", views.EntryDetail.as_view()),
    path("board-link/", views.BoardLink.as_view()),
    path("board/", views.Board.as_view(), name="board"),
]
